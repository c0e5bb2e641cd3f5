/**
 * The module for Jackson 2 ({@code com.fasterxml.jackson.databind}).
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new InformationNoteJackson2Module()).build();
 * }</pre>
 */
@NullMarked
package io.github.infonote.json.jackson2;

import org.jspecify.annotations.NullMarked;
