package org.amana.planner.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The C functions of HiGHS that are used here, by name. All whole numbers of its interface have 32 bits. */
final class Native {

    static final FunctionDescriptor CALLBACK = FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);

    private final SymbolLookup symbols;

    final MethodHandle create;
    final MethodHandle destroy;
    final MethodHandle setFlag;
    final MethodHandle setInt;
    final MethodHandle setDouble;
    final MethodHandle setText;
    final MethodHandle passLp;
    final MethodHandle passMip;
    final MethodHandle run;
    final MethodHandle status;
    final MethodHandle solution;
    final MethodHandle basis;
    final MethodHandle setBasis;
    final MethodHandle infoDouble;
    final MethodHandle infoInt;
    final MethodHandle columnBounds;
    final MethodHandle rowBounds;
    final MethodHandle setSolution;
    final MethodHandle setCallback;
    final MethodHandle startCallback;
    final MethodHandle callbackItem;
    final MethodHandle callbackSolution;
    final MethodHandle zeroClocks;

    private Native(Path library) {
        symbols = SymbolLookup.libraryLookup(library, Arena.global());
        create = function("create", FunctionDescriptor.of(ADDRESS));
        destroy = function("destroy", FunctionDescriptor.ofVoid(ADDRESS));
        setFlag = ints("setBoolOptionValue", ADDRESS, ADDRESS, JAVA_INT);
        setInt = ints("setIntOptionValue", ADDRESS, ADDRESS, JAVA_INT);
        setDouble = ints("setDoubleOptionValue", ADDRESS, ADDRESS, JAVA_DOUBLE);
        setText = ints("setStringOptionValue", ADDRESS, ADDRESS, ADDRESS);
        passLp = ints("passLp", model(8));
        passMip = ints("passMip", model(9));
        run = ints("run", ADDRESS);
        status = ints("getModelStatus", ADDRESS);
        solution = ints("getSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        basis = ints("getBasis", ADDRESS, ADDRESS, ADDRESS);
        setBasis = ints("setBasis", ADDRESS, ADDRESS, ADDRESS);
        infoDouble = ints("getDoubleInfoValue", ADDRESS, ADDRESS, ADDRESS);
        infoInt = ints("getIntInfoValue", ADDRESS, ADDRESS, ADDRESS);
        columnBounds = ints("changeColBounds", ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
        rowBounds = ints("changeRowBounds", ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE);
        setSolution = ints("setSolution", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        setCallback = ints("setCallback", ADDRESS, ADDRESS, ADDRESS);
        startCallback = ints("startCallback", ADDRESS, JAVA_INT);
        callbackItem = function("getCallbackDataOutItem", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
        callbackSolution = ints("setCallbackSolution", ADDRESS, JAVA_INT, ADDRESS);
        zeroClocks = ints("zeroAllClocks", ADDRESS);
    }

    /** Binds the library; whatever is missing is said by name. */
    static Native load(Path library) {
        return new Native(library);
    }

    /** Handle, three sizes, format, sense, offset, then the arrays of columns, rows and matrix. */
    private static MemoryLayout[] model(int arrays) {
        MemoryLayout[] layouts = new MemoryLayout[7 + arrays];
        layouts[0] = ADDRESS;
        for (int i = 1; i < 6; i++) {
            layouts[i] = JAVA_INT;
        }
        layouts[6] = JAVA_DOUBLE;
        for (int i = 7; i < layouts.length; i++) {
            layouts[i] = ADDRESS;
        }
        return layouts;
    }

    private MethodHandle ints(String name, MemoryLayout... arguments) {
        return function(name, FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private MethodHandle function(String name, FunctionDescriptor shape) {
        MemorySegment address = symbols.find("Highs_" + name)
                .orElseThrow(() -> new UnsatisfiedLinkError("the library has no Highs_" + name));
        return Linker.nativeLinker().downcallHandle(address, shape);
    }

    /** Calls a function; what Java itself would throw here is a fault of this binding. */
    static int call(MethodHandle function, Object... arguments) {
        try {
            Object answer = function.invokeWithArguments(arguments);
            return answer instanceof Integer status ? status : 0;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static MemorySegment copy(Arena arena, double[] values) {
        return arena.allocateFrom(JAVA_DOUBLE, values);
    }

    static MemorySegment copy(Arena arena, int[] values) {
        return arena.allocateFrom(ValueLayout.JAVA_INT, values);
    }
}
