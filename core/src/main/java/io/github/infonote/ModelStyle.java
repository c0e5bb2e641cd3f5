package io.github.infonote;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The Immutables style of the model.
 *
 * <p>The generated classes are package-private and need only the JDK. The builder methods that Immutables implements
 * ({@code init…}, {@code append…}, {@code appendAll…}) are package-private too. Each type declares the public methods of its
 * builder: they check for null, and they are in the Javadoc.
 *
 * <p>The retention is {@code SOURCE} because the compiler of an application without Immutables would warn about the annotation.
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
