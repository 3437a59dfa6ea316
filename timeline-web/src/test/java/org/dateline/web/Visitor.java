package org.dateline.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A browser without JavaScript: loads a page, fills its form, sends it with the token the page gave. */
public final class Visitor {
    private static final String TOKEN = "form-token";

    private final String token;

    private Visitor(String token) {
        this.token = token;
    }

    /** Somebody who has loaded a page with a form. */
    public static Visitor arrive() {
        return new Visitor(given().get("/").then().statusCode(200).extract().cookie(TOKEN));
    }

    /** Sends a form; redirects are not followed. */
    public Response send(String path, Map<String, ?> values) {
        return form().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam(TOKEN, token)
                .formParams(values)
                .post(path);
    }

    /** Sends a form that may hold a file. */
    public Response sendParts(String path, Map<String, String> values, String fileName, byte[] file) {
        RequestSpecification request = form().multiPart(TOKEN, token);
        values.forEach((name, value) -> request.multiPart(name, value, "text/plain;charset=UTF-8"));
        return request.multiPart("file", fileName, file).post(path);
    }

    /** Sends a form with several files. */
    public Response sendFiles(String path, Map<String, String> values, Map<String, byte[]> files) {
        RequestSpecification request = form().multiPart(TOKEN, token);
        values.forEach((name, value) -> request.multiPart(name, value, "text/plain;charset=UTF-8"));
        files.forEach((name, content) -> request.multiPart("file", name, content));
        return request.post(path);
    }

    private RequestSpecification form() {
        return given().redirects().follow(false).cookie(TOKEN, token);
    }

    /** A timeline of its own for a test; gives its name. */
    public static String timeline(String title) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("title", title, "name", "t-" + UUID.randomUUID()))
                .post("/api/timelines")
                .then()
                .statusCode(201)
                .extract()
                .path("name");
    }

    /** Adds an event; gives its id. */
    public static String event(String timeline, Map<String, ?> values) {
        return given().contentType(ContentType.JSON)
                .body(values)
                .post("/api/timelines/" + timeline + "/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The page at a path, as text. */
    public static String page(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
