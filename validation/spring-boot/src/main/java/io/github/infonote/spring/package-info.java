/**
 * Auto-configuration for Spring Boot. An application only needs a controller:
 *
 * <pre>{@code
 * @PostMapping("/notes")
 * InformationNote create(@RequestBody ReadResult result) {
 *     return result.orElseThrow();
 * }
 * }</pre>
 */
@NullMarked
package io.github.infonote.spring;

import org.jspecify.annotations.NullMarked;
