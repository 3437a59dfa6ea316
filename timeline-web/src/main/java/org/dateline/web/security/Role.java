package org.dateline.web.security;

/** What a user may do; each includes those before it. */
public enum Role {
    READER("reader"),
    ANALYST("reader,analyst"),
    ADMIN("reader,analyst,admin");

    private final String names;

    Role(String names) {
        this.names = names;
    }

    /** The role with those that it includes, comma-separated. */
    public String names() {
        return names;
    }
}
