package io.github.infonote.validation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.infonote.InformationNote;
import io.github.infonote.json.NoteJson;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks dependencies of modules and packages, that the API hides generated types, and that no code is loaded by name. */
@AnalyzeClasses(packages = "io.github.infonote", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String JSON = "io.github.infonote.json..";
    private static final String VALIDATION = "io.github.infonote.validation..";

    private static final ModuleDescriptor CORE = module(InformationNote.class);
    private static final String[] CORE_PACKAGES = CORE.packages().toArray(String[]::new);

    /** The packages that are exported to everybody. */
    private static final Set<String> API = Stream.of(CORE, module(NoteJson.class), module(NoteReader.class))
            .flatMap(module -> module.exports().stream())
            .filter(export -> !export.isQualified())
            .map(Exports::source)
            .collect(Collectors.toUnmodifiableSet());

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return SliceIdentifier.of(type.getPackageName());
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule TABLES_DO_NOT_DEPEND_ON_PARSERS = noClasses()
            .that()
            .resideInAPackage("io.github.infonote.json.mapping")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.infonote.json.document", "io.github.infonote.json.jackson3", "tools.jackson.core.json");

    @ArchTest
    static final ArchRule ONLY_RULES_KNOW_HIBERNATE_VALIDATOR = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.infonote.validation.rule")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NOTHING_BUT_CONSTRAINTS = classes()
            .that(resideInAnyPackage(CORE_PACKAGES))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CORE_PACKAGES)
                    .or(resideInAnyPackage("java..", "jakarta.validation..", "org.immutables..", "org.jspecify..")));

    @ArchTest
    static final ArchRule JSON_KNOWS_NO_VALIDATION = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VALIDATION);

    @ArchTest
    static final ArchRule VALIDATION_BINDS_NO_DATA = noClasses()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tools.jackson.databind..", "com.fasterxml.jackson..", JSON.replace("..", ".jackson2.."));

    @ArchTest
    static final ArchRule GENERATED_TYPES_ARE_NOT_PUBLIC =
            classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

    @ArchTest
    static final ArchRule THE_API_EXPOSES_ONLY_ITS_OWN_TYPES = methods()
            .that(describe("are part of the API", ArchitectureTest::isApi))
            .should()
            .haveRawReturnType(visibleTypes())
            .andShould()
            .haveRawParameterTypes(
                    describe("visible types", types -> types.stream().allMatch(visibleTypes())));

    @ArchTest
    static final ArchRule NOTHING_IS_LOADED_OR_RUN_BY_NAME = noClasses()
            .should(callMethodWhere(target(owner(equivalentTo(Class.class))).and(target(name("forName")))))
            .orShould(callMethodWhere(target(owner(equivalentTo(Runtime.class))).and(target(name("exec")))))
            .orShould()
            .dependOnClassesThat(
                    belongToAnyOf(ClassLoader.class, ProcessBuilder.class, Proxy.class, ServiceLoader.class))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.invoke..", "java.rmi..", "javax.naming..", "javax.script..")
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.net..").and(not(equivalentTo(URI.class))));

    /** Tables, schema and rules inspect the model once. They never use names from a document. */
    @ArchTest
    static final ArchRule ONLY_TABLES_SCHEMA_AND_RULES_USE_REFLECTION = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.github.infonote.json.mapping",
                    "io.github.infonote.json.schema",
                    "io.github.infonote.validation.rule")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule DESERIALIZING_READS_NO_STREAM = noMethods()
            .should()
            .haveNameMatching("readObject|readExternal|readObjectNoData|validateObject|registerValidation");

    /** Deserializing only builds readers and validators from checked settings, and finds tables by model type. */
    @ArchTest
    static final ArchRule DESERIALIZING_CALLS_NOTHING_BUT_THE_LIBRARY = methods()
            .that()
            .haveName("readResolve")
            .should()
            .bePrivate()
            .andShould(new ArchCondition<>("call only the library") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getCallsFromSelf().stream()
                            .filter(call ->
                                    !resideInAPackage("io.github.infonote..").test(call.getTargetOwner()))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            });

    private static DescribedPredicate<JavaClass> visibleTypes() {
        return describe("visible", type -> {
            JavaClass base = type.getBaseComponentType();
            return !base.getPackageName().startsWith("io.github.infonote")
                    || (API.contains(base.getPackageName()) && isPublic(base));
        });
    }

    private static ModuleDescriptor module(Class<?> type) {
        URL location = type.getProtectionDomain().getCodeSource().getLocation();
        return ModuleFinder.of(Path.of(URI.create(location.toString()))).findAll().stream()
                .findFirst()
                .orElseThrow()
                .descriptor();
    }

    private static boolean isApi(JavaMethod method) {
        return API.contains(method.getOwner().getPackageName())
                && isPublic(method.getOwner())
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && (method.getModifiers().contains(JavaModifier.PUBLIC)
                        || method.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }
}
