package org.shortfall.intake.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An endpoint as its resource declares it.
 *
 * @param consumes first media type that it reads; empty for any or none
 * @param rule the roles that may call it, {@code anyone}, or {@code nobody} where no rule is declared
 */
record Endpoint(String method, String path, String consumes, String rule) {

    static final String ANYONE = "anyone";

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    /** Every endpoint that the service has: whatever class declares it. */
    static List<Endpoint> all() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/shortfall/intake"))) {
            return files.map(CLASSES::relativize)
                    .map(java.nio.file.Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .flatMap(name -> Arrays.stream(type(name).getDeclaredMethods()))
                    .flatMap(Endpoint::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Endpoint.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Method and path, as a line of the table has them. */
    String name() {
        return method + " " + path;
    }

    /** The path with something in place of every parameter. */
    String somewhere() {
        return path.replaceAll("\\{\\w+}", "0");
    }

    private static Stream<Endpoint> of(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Endpoint(verb.value(), path(method), consumes(method), rule(method)));
    }

    private static String path(Method method) {
        return Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(path -> path != null)
                .map(Path::value)
                .map(path -> path.replaceAll("\\{colon:[^}]*}", ":"))
                .map(path -> path.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}"))
                .map(path -> path.equals("/") ? "" : path)
                .collect(Collectors.joining());
    }

    private static String consumes(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? "" : consumes.value()[0];
    }

    private static String rule(Method method) {
        return Stream.of(method.getAnnotations(), method.getDeclaringClass().getAnnotations())
                .map(Endpoint::rule)
                .filter(rule -> !rule.isEmpty())
                .findFirst()
                .orElse("nobody");
    }

    private static String rule(Annotation[] annotations) {
        Set<String> words = new TreeSet<>();
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case PermitAll all -> words.add(ANYONE);
                case RolesAllowed roles -> words.addAll(List.of(roles.value()));
                default -> {
                    // says nothing about access
                }
            }
        }
        return String.join(" ", words);
    }
}
