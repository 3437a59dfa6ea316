package org.dateline.web.security;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
@Table(name = "app_user")
@UserDefinition
public class AppUser extends PanacheEntityBase {
    /** As Quarkus hashes for a name that is not known: a dearer hash would tell by its time which names are. */
    private static final int COST = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Username
    String name = "";

    @Password
    String password = "";

    /** Role names, comma-separated. */
    @Roles
    String role = "";

    static @Nullable AppUser named(String name) {
        return find("name", name).firstResult();
    }

    void setPassword(String clear) {
        password = BcryptUtil.bcryptHash(clear, COST);
    }
}
