/** What the constraints of a note check. No API: found by Hibernate Validator through {@link java.util.ServiceLoader}. */
@NullMarked
package io.github.infonote.validation.constraint;

import org.jspecify.annotations.NullMarked;
