package org.dateline.web.bench;

/** Asks one thing after the other; for one thread. */
interface Client extends AutoCloseable {
    /**
     * Asks and waits until all of the answer is there.
     *
     * @param round from 0, counted over all clients: which of several things to ask for
     */
    void ask(int round);

    @Override
    void close();

    /** Makes clients of one kind. */
    interface Kind {
        /** A client with a connection of its own. */
        Client open();
    }
}
