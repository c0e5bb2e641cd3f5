package io.github.infonote.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the classes of the class path again, and records the resources that they load and the classes that they inspect
 * by reflection. A native image needs metadata for both.
 *
 * <p>Calls to the methods of {@link Class} that look up members are replaced by calls to methods of this class.
 */
public final class TracingClassLoader extends URLClassLoader {
    private static final Set<String> LOOKUPS = Set.of(
            "getMethods",
            "getMethod",
            "getDeclaredMethods",
            "getDeclaredMethod",
            "getFields",
            "getField",
            "getDeclaredFields",
            "getDeclaredField",
            "getConstructors",
            "getConstructor",
            "getDeclaredConstructors",
            "getDeclaredConstructor",
            "newInstance");

    private final Predicate<URL> isTraced;
    private final Set<String> resources = new TreeSet<>();
    private final Map<String, Set<String>> members = new TreeMap<>();

    /**
     * Creates a class loader.
     *
     * @param classPath where the classes are
     * @param isTraced whether a file is recorded
     */
    TracingClassLoader(URL[] classPath, Predicate<URL> isTraced) {
        super(classPath, getPlatformClassLoader());
        this.isTraced = isTraced;
    }

    /** {@return the resources that were loaded, sorted by name} */
    Set<String> resources() {
        return Collections.unmodifiableSet(resources);
    }

    /** {@return the kinds of members that were looked up, by class, with their names in the metadata for native images} */
    Map<String, Set<String>> members() {
        return Collections.unmodifiableMap(members);
    }

    @Override
    public @Nullable URL findResource(String name) {
        URL resource = super.findResource(name);
        if (resource != null) {
            record(name, resource);
        }
        return resource;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        Enumeration<URL> found = super.findResources(name);
        for (URL resource : Collections.list(found)) {
            record(name, resource);
        }
        return super.findResources(name);
    }

    private void record(String name, URL resource) {
        if (isTraced.test(resource)) {
            resources.add(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(TracingClassLoader.class.getName())) {
            return TracingClassLoader.class;
        }
        URL resource = findFile(name);
        if (resource == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = resource.openStream()) {
            byte[] code = instrument(in.readAllBytes());
            int dot = name.lastIndexOf('.');
            if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
                definePackage(name.substring(0, dot), null, null, null, null, null, null, null);
            }
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] instrument(byte[] code) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(code)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new LookupVisitor(
                                        super.visitMethod(access, name, descriptor, signature, exceptions));
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    private static final class LookupVisitor extends MethodVisitor {
        private static final String OWNER = Type.getInternalName(TracingClassLoader.class);

        LookupVisitor(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        private static boolean isLookup(String owner, String name) {
            return owner.equals("java/lang/Class") && LOOKUPS.contains(name);
        }

        private static String withReceiver(String descriptor) {
            return "(Ljava/lang/Class;" + descriptor.substring(1);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (isLookup(owner, name)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, OWNER, name, withReceiver(descriptor), false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] instanceof Handle handle && isLookup(handle.getOwner(), handle.getName())) {
                    arguments[i] = new Handle(
                            Opcodes.H_INVOKESTATIC, OWNER, handle.getName(), withReceiver(handle.getDesc()), false);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }
    }

    private static Class<?> record(Class<?> type, String kind) {
        if (type.getClassLoader() instanceof TracingClassLoader loader) {
            URL file = loader.findFile(type.getName());
            // A proxy has no file.
            if (file != null && loader.isTraced.test(file)) {
                loader.members
                        .computeIfAbsent(type.getName(), name -> new TreeSet<>())
                        .add(kind);
            }
        }
        return type;
    }

    private @Nullable URL findFile(String type) {
        return super.findResource(type.replace('.', '/') + ".class");
    }

    // The replacements for methods of Class.

    public static Method[] getMethods(Class<?> type) {
        return record(type, "allPublicMethods").getMethods();
    }

    public static Method getMethod(Class<?> type, String name, Class<?>... parameters) throws NoSuchMethodException {
        return record(type, "allPublicMethods").getMethod(name, parameters);
    }

    public static Method[] getDeclaredMethods(Class<?> type) {
        return record(type, "allDeclaredMethods").getDeclaredMethods();
    }

    public static Method getDeclaredMethod(Class<?> type, String name, Class<?>... parameters)
            throws NoSuchMethodException {
        return record(type, "allDeclaredMethods").getDeclaredMethod(name, parameters);
    }

    public static Field[] getFields(Class<?> type) {
        return record(type, "allPublicFields").getFields();
    }

    public static Field getField(Class<?> type, String name) throws NoSuchFieldException {
        return record(type, "allPublicFields").getField(name);
    }

    public static Field[] getDeclaredFields(Class<?> type) {
        return record(type, "allDeclaredFields").getDeclaredFields();
    }

    public static Field getDeclaredField(Class<?> type, String name) throws NoSuchFieldException {
        return record(type, "allDeclaredFields").getDeclaredField(name);
    }

    public static Constructor<?>[] getConstructors(Class<?> type) {
        return record(type, "allPublicConstructors").getConstructors();
    }

    public static Constructor<?> getConstructor(Class<?> type, Class<?>... parameters) throws NoSuchMethodException {
        return record(type, "allPublicConstructors").getConstructor(parameters);
    }

    public static Constructor<?>[] getDeclaredConstructors(Class<?> type) {
        return record(type, "allDeclaredConstructors").getDeclaredConstructors();
    }

    public static Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>... parameters)
            throws NoSuchMethodException {
        return record(type, "allDeclaredConstructors").getDeclaredConstructor(parameters);
    }

    public static Object newInstance(Class<?> type) throws ReflectiveOperationException {
        return record(type, "allPublicConstructors").getDeclaredConstructor().newInstance();
    }
}
