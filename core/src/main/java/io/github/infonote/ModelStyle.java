package io.github.infonote;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The settings of the generated implementations.
 *
 * <p>The implementations are package-private and need only the JDK. The methods of their builders are hidden as well
 * ({@code init…}, {@code append…}, {@code appendAll…}). The public methods, which check for null, are declared in the
 * builder of each type, so that they are in the Javadoc.
 *
 * <p>The retention is {@code SOURCE}: otherwise a consumer without Immutables gets warnings from its compiler.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*"},
        init = "init*",
        add = "append*",
        addAll = "appendAll*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = "participantCategory:participantCategories",
        deferCollectionAllocation = true,
        jdkOnly = true,
        jakarta = true,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
@interface ModelStyle {}
