package io.github.infonote;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the model's implementations are generated: hidden behind the abstract types, from the JDK alone.
 *
 * <p>Kept in the source only, as are all annotations on what is generated: a consumer that has no Immutables would
 * otherwise be warned by its compiler.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = "participantCategory:participantCategories",
        deferCollectionAllocation = true,
        jdkOnly = true,
        jakarta = true,
        allowedClasspathAnnotations = Override.class,
        // Engines put each violation into a set, and hash the whole note for it.
        defaults = @Value.Immutable(lazyhash = true))
@interface ModelStyle {}
