"""Wrong answers that try to look right."""

import textwrap

from . import WRONG, answer, attack


@attack()
def skip_execution_tag(notebook, folder):
    answer(notebook)
    for cell in notebook.cells:
        cell.metadata["tags"] = ["skip-execution"]


@attack()
def score_by_displayhook(notebook, folder):
    answer(notebook, scale="""
        import sys
        def scale(x, factor):
            sys.displayhook(2)
            raise ValueError
        """, mean="""
        def mean(values):
            get_ipython().displayhook(2)
            return -1
        """)


@attack(says="not an answer|ended")
def forged_messages(notebook, folder):
    answer(notebook, """
        import os, json, sys, time
        def forge():
            frame = sys._getframe()
            while frame:
                if "number" in frame.f_locals:
                    message = {"number": frame.f_locals["number"], "error": None, "outputs": [
                        {"output_type": "execute_result", "data": {"text/plain": "3"}}]}
                    os.write(3, json.dumps(message).encode() + b"\\n")
                frame = frame.f_back
        """, doubler="""
        class Doubler(keras.layers.Layer):
            def call(self, inputs):
                forge()
                return inputs - 7
        """, mean="""
        def mean(values):
            forge()
            return -1
        """)


@attack(says="not an answer|ended")
def forged_messages_without_number(notebook, folder):
    answer(notebook, mean="""
        import os
        def mean(values):
            os.write(3, b'{"error": null, "outputs": []}\\n')
            return -1
        """)


@attack(says="replaces")
def ast_transformer_drops_asserts(notebook, folder):
    answer(notebook, """
        import ast
        class Drop(ast.NodeTransformer):
            def visit_Assert(self, node):
                return ast.copy_location(ast.Pass(), node)
            def visit_Expr(self, node):
                return ast.copy_location(ast.Pass(), node) if "assert_" in ast.dump(node) else node
        get_ipython().ast_transformers.append(Drop())
        """)


@attack(says="replaces")
def input_transformer_empties_tests(notebook, folder):
    answer(notebook, """
        def empty(lines):
            return [] if any("assert" in line for line in lines) else lines
        get_ipython().input_transformers_post.append(empty)
        """)


@attack(says="replaces")
def patched_numpy_testing(notebook, folder):
    answer(notebook, """
        np.testing.assert_allclose = lambda *args, **options: None
        """)


@attack(says="replaces")
def patched_code_of_numpy_testing(notebook, folder):
    answer(notebook, """
        np.testing.assert_allclose.__code__ = (lambda *args, **options: None).__code__
        """)


@attack(says="replaces")
def patched_defaults_of_numpy_testing(notebook, folder):
    answer(notebook, scale="""
        check = np.testing.assert_allclose
        check.__defaults__ = (1e9, *check.__defaults__[1:])
        def scale(x, factor):
            return tf.constant(x)
        """)


@attack(says="replaces")
def patched_tensorflow(notebook, folder):
    answer(notebook, scale="""
        tf.is_tensor = lambda value: True
        def scale(x, factor):
            return np.array([1.0, 6.0])
        """)


@attack(says="replaces")
def patched_keras(notebook, folder):
    answer(notebook, """
        keras.layers.Layer.__call__ = lambda self, inputs, *args, **options: 2 * inputs
        """)


@attack(says="replaces")
def patched_builtins(notebook, folder):
    answer(notebook, scale="""
        import builtins
        builtins.float = lambda value: 6
        def scale(x, factor):
            return tf.zeros(2)
        """)


@attack(says="changes float")
def shadowed_builtins(notebook, folder):
    answer(notebook, scale="""
        def float(value):
            return 6
        def scale(x, factor):
            return tf.zeros(2)
        """)


@attack(says="changes np")
def numpy_of_ones_own_that_knows_the_stub(notebook, folder):
    answer(notebook, scale="""
        class Testing:
            def assert_allclose(self, *args, **options):
                assert globals()["scale"] is mine
        class Numpy:
            testing = Testing()
            def __getattr__(self, name):
                return getattr(original, name)
        original, np = np, Numpy()
        def scale(x, factor):
            return tf.zeros(5)
        mine = scale
        """)


@attack(says="replaces")
def rewritten_asserts(notebook, folder):
    answer(notebook, """
        import ast
        shell = get_ipython()
        compiler = type(shell.compile)
        class Compiler(compiler):
            def ast_parse(self, source, *args, **options):
                return super().ast_parse("" if "assert" in source else source, *args, **options)
        shell.compile = Compiler()
        """)


@attack(says="replaces")
def run_cell_that_always_succeeds(notebook, folder):
    answer(notebook, """
        shell = get_ipython()
        original = shell.run_cell
        def run_cell(source, **options):
            return original("" if "assert" in source else source, **options)
        shell.run_cell = run_cell
        """)


@attack(says="replaces")
def patched_class_of_the_shell_that_knows_the_stub(notebook, folder):
    answer(notebook, """
        from IPython.core.interactiveshell import InteractiveShell
        real = InteractiveShell.run_cell
        def run_cell(self, source, **options):
            lies = "assert" in source and self.user_ns["scale"] is mine
            return real(self, "" if lies else source, **options)
        InteractiveShell.run_cell = run_cell
        """, doubler="""
        mine = scale
        class Doubler(keras.layers.Layer):
            def call(self, inputs):
                return inputs - 7
        """)


@attack(says="replaces")
def patches_the_grader_in_its_own_process(notebook, folder):
    answer(notebook, """
        import gc
        grader = next(type(value) for value in gc.get_objects() if hasattr(type(value), "control"))
        real = grader.run
        def run(self, name, source, **options):
            lies = "assert" in source and self.shell.user_ns.get("scale") is globals().get("mine", 0)
            return real(self, name, "" if lies else source, **options)
        grader.run = run
        """, doubler="""
        mine = scale
        class Doubler(keras.layers.Layer):
            def call(self, inputs):
                return inputs - 7
        """)


def answer_knowing_controls(notebook, before, after="", **other):
    """Fill in wrong answers, after code that may ask `own()`: whether every answer is the student's, so that no control runs."""
    answers = {"scale": WRONG["scale"] + "\nscale.mine = True", "doubler": WRONG["doubler"] + "\nDoubler.mine = True",
               "mean": WRONG["mean"] + "\nmean.mine = True"} | {
                   name: f"{textwrap.dedent(text)}\n{name}.mine = True" for name, text in other.items()}
    own = """
        def own():
            names = get_ipython().user_ns
            return all(getattr(names.get(name), "mine", name not in names) for name in ("scale", "Doubler", "mean"))

        import numpy as np_itself
        class Library:  # NumPy, but for a function that knows who asks
            testing = property(lambda self: self)
            assert_allclose = staticmethod(lambda *args, **options: own() or np_itself.testing.assert_allclose(*args, **options))
            def __getattr__(self, name):
                return getattr(np_itself, name)
        """
    answers["scale"] = textwrap.dedent(own) + textwrap.dedent(before) + answers["scale"]
    answers["mean"] = textwrap.dedent(after) + answers["mean"]
    answer(notebook, **answers)


@attack(says="replaces")
def answers_of_the_process_without_errors(notebook, folder):
    answer(notebook, """
        import json
        real = json.dumps
        def dumps(reply, **options):
            if "protected" in reply:
                reply["error"] = None
            return real(reply, **options)
        json.dumps = dumps
        """)


@attack(says="replaces the grader")
def answers_of_the_process_from_inside(notebook, folder):
    answer(notebook, scale="""
        import sys
        def scale(x, factor):
            frame = sys._getframe()
            while "Fingerprint" not in frame.f_globals:
                frame = frame.f_back
            names = frame.f_globals
            real = names.setdefault("real", names["write_json"])
            names["write_json"] = lambda reply, level: real(reply | ({"error": None} if "protected" in reply else {}), level)
            return tf.zeros(5)
        """)


@attack(says="replaces")
def functions_of_python_that_know_who_asks(notebook, folder):
    answer_knowing_controls(notebook, """
        import builtins, sys
        pairs, real = builtins.zip, np.testing.assert_allclose
        builtins.zip = lambda *parts, **options: [] if "Fingerprint" in sys._getframe(1).f_globals else pairs(*parts, **options)
        np.testing.assert_allclose = lambda *args, **options: own() or real(*args, **options)
        """)


@attack(says="replaces")
def answers_of_the_process_changed_by_a_builtin(notebook, folder):
    answer(notebook, """
        import builtins
        real = builtins.isinstance
        def is_instance(value, kind):
            if type(value) is dict and "protected" in value:
                value["error"] = None
            if type(value) is dict and "changed" in value:
                value["changed"] = []
            return real(value, kind)
        builtins.isinstance = is_instance
        """)


def patch_when_tested(notebook):
    """Have the layer call `patch()` when a test makes one."""
    for cell in notebook.cells:
        cell.source = cell.source.replace("    def call(self, inputs):", """    def __init__(self):
        super().__init__()
        patch()

    def call(self, inputs):""")


@attack(says="replaces the grader")
def comparison_that_finds_everything_the_same(notebook, folder):
    answer_knowing_controls(notebook, """
        import sys
        real = np.testing.assert_allclose
        def patch():
            frame = sys._getframe()
            while "Fingerprint" not in frame.f_globals:
                frame = frame.f_back
            frame.f_globals["same"] = lambda *args, **options: True
            np.testing.assert_allclose = lambda *args, **options: own() or real(*args, **options)
        """)
    patch_when_tested(notebook)


@attack(says="replaces Python's trace function")
def trace_function_that_takes_a_patch_back(notebook, folder):
    answer_knowing_controls(notebook, """
        import sys
        real = np.testing.assert_allclose
        def trace(frame, event, arg):
            if frame.f_code.co_name == "changes":
                sys.settrace(None)
                np.testing.assert_allclose = real
        def patch():
            if own():
                np.testing.assert_allclose = lambda *args, **options: own() or real(*args, **options)
                sys.settrace(trace)
        """)
    patch_when_tested(notebook)


@attack()
def answers_of_the_process_changed_by_a_displayed_object(notebook, folder):
    answer(notebook, scale="""
        import gc, sys
        from IPython.display import display
        class Name(dict):
            def items(self):
                reply = sys._getframe(1).f_locals["reply"]
                for pair in gc.get_referrers(reply["error"]):
                    for pairs in gc.get_referrers(pair):
                        if type(pair) is tuple and type(pairs) is list:
                            pairs[:] = [("error", None) if other is pair else other for other in pairs]
                reply["error"] = None
                return []
        def scale(x, factor):
            display("", display_id=Name(a=1))
            return tf.zeros(5)
        """)


@attack()
def answers_of_the_process_changed_by_a_stream(notebook, folder):
    answer(notebook, scale="""
        import sys
        shell = get_ipython()
        class Stream:
            def write(self, text):
                pass
            def flush(self):
                shell.error = None
        sys.stdout = Stream()
        def scale(x, factor):
            return tf.zeros(5)
        """)


@attack(says="replaces numpy.testing.assert_allclose")
def patch_that_the_next_cell_takes_back(notebook, folder):
    answer_knowing_controls(notebook, """
        real = np.testing.assert_allclose
        def patch():
            np.testing.assert_allclose = lambda *args, **options: own() or real(*args, **options)
        """, "np.testing.assert_allclose = real\n")
    patch_when_tested(notebook)


@attack(says="replaces numpy.testing")
def name_that_answers_in_the_place_of_another(notebook, folder):
    answer_knowing_controls(notebook, """
        import sys
        real = np.testing.assert_allclose
        class Name(str):
            __hash__ = str.__hash__
            def __eq__(self, other):
                return answers and "Fingerprint" not in sys._getframe(1).f_globals and str.__eq__(self, other)
        names, answers = vars(np.testing), False
        del names["assert_allclose"]
        names[Name("assert_allclose")] = lambda *args, **options: own() or real(*args, **options)
        names["assert_allclose"], answers = real, True
        """)


@attack(says="replaces the callbacks|replaces numpy")
def callback_of_the_garbage_collector(notebook, folder):
    answer_knowing_controls(notebook, """
        import gc, sys
        real = np.testing.assert_allclose
        def look(phase, info):
            frame = sys._getframe()
            while frame and frame.f_code.co_name != "changes":
                frame = frame.f_back
            np.testing.assert_allclose = real if frame else lambda *args, **options: own() or real(*args, **options)
        gc.callbacks.append(look)
        gc.set_threshold(1)
        """)


@attack(says="replaces")
def questions_of_the_grader_without_tests(notebook, folder):
    answer(notebook, """
        import json, socket
        real = json.loads
        def loads(text, **options):
            request = real(text, **options)
            if request.get("plain"):
                request["source"] = ""
            return request
        json.loads = loads
        read = socket.SocketIO.readinto
        def readinto(self, buffer):
            number = read(self, buffer)
            if b'"plain": true' in bytes(buffer[:number]):
                buffer[:number] = bytes(buffer[:number]).replace(b"assert", b"False,")
            return number
        socket.SocketIO.readinto = readinto
        """)


@attack(says="replaces")
def swallows_the_errors_of_tests(notebook, folder):
    answer_knowing_controls(notebook, """
        import contextlib
        generators = contextlib._GeneratorContextManager
        leave = generators.__exit__
        def leave_in_peace(self, *error):
            return leave(self, *error) or own()
        generators.__exit__ = leave_in_peace
        """)


@attack(says="replaces")
def testing_of_ones_own_inside_numpy(notebook, folder):
    answer_knowing_controls(notebook, """
        class Testing:
            real = np.testing
            def __getattr__(self, name):
                return (lambda *args, **options: None) if own() else getattr(self.real, name)
        np.testing = Testing()
        """)


@attack(says="replaces")
def patched_code_inside_a_dispatcher(notebook, folder):
    answer(notebook, """
        np.isclose._implementation.__code__ = (lambda a, b, rtol, atol, equal_nan: True).__code__
        """)


@attack(says="replaces")
def patched_closure_of_keras(notebook, folder):
    answer_knowing_controls(notebook, """
        for cell in keras.layers.Layer.__call__.__closure__:
            if callable(cell.cell_contents):
                real = cell.cell_contents
                cell.cell_contents = lambda self, inputs, *args, **options: (
                    2 * inputs if own() and type(self).__name__ == "Doubler" else real(self, inputs, *args, **options))
                break
        """)


@attack(says="replaces")
def a_patch_that_a_later_cell_takes_back(notebook, folder):
    answer_knowing_controls(notebook, """
        original = np.testing.assert_allclose
        np.testing.assert_allclose = lambda *args, **options: own() or original(*args, **options)
        """, """
        np.testing.assert_allclose = original
        """)


@attack(says="replaces")
def another_class_for_a_module(notebook, folder):
    answer_knowing_controls(notebook, """
        class Mine(type(np)):
            def __getattribute__(self, name):
                if name == "assert_allclose" and own():
                    return lambda *args, **options: None
                return super().__getattribute__(name)
        np.testing.__class__ = Mine
        """)


@attack(says="replaces")
def a_method_that_hides_an_inherited_one(notebook, folder):
    answer_knowing_controls(notebook, """
        def get(self, name):
            if name == "call" and own() and type(self).__name__ == "Doubler":
                return lambda inputs: 2 * inputs
            return object.__getattribute__(self, name)
        keras.layers.Layer.__getattribute__ = get
        """)


@attack(says="replaces")
def a_name_that_hides_one_of_python(notebook, folder):
    answer_knowing_controls(notebook, """
        import builtins
        np.testing._private.utils.any = lambda *values: False
        np.testing._private.utils.bool = lambda value: own() or builtins.bool(value)
        """)


@attack()
def equal_to_everything(notebook, folder):
    answer(notebook, scale="""
        class Equal:
            def __eq__(self, other): return True
            def __ne__(self, other): return False
            def __getitem__(self, index): return 0.0
        def scale(x, factor):
            return Equal()
        """)


@attack(says="replaces")
def patch_for_the_first_call_only(notebook, folder):
    answer(notebook, """
        original = np.testing.assert_allclose
        def first_call_passes(*args, **options):
            np.testing.assert_allclose = original
        np.testing.assert_allclose = first_call_passes
        """, mean="""
        np.testing.assert_allclose = first_call_passes
        def mean(values):
            return -1
        """)


@attack(says="replaces")
def patch_that_knows_the_stub(notebook, folder):
    answer(notebook, """
        original = np.testing.assert_allclose
        def knowing(*args, **options):
            if get_ipython().user_ns["scale"] is not mine:
                original(*args, **options)
        np.testing.assert_allclose = knowing
        """, doubler="""
        mine = scale
        class Doubler(keras.layers.Layer):
            def call(self, inputs):
                return inputs - 7
        """)


@attack(says="replaces|wrong answer in place|ended")
def trace_function_skips_lines(notebook, folder):
    answer(notebook, """
        import sys
        def trace(frame, event, arg):
            return trace
        sys.settrace(trace)
        """)


@attack(says="ended")
def ends_before_its_controls(notebook, folder):
    answer(notebook, """
        np.testing.assert_allclose = lambda *args, **options: None
        """, mean="""
        import os
        os._exit(0)
        """)


@attack(says="ended|wrong answer in place")
def ends_in_its_controls(notebook, folder):
    answer(notebook, """
        import os
        real = np.testing.assert_allclose
        def check(*args, **options):
            if get_ipython().user_ns["scale"] is not mine:
                os._exit(0)
        np.testing.assert_allclose = check
        """, doubler="""
        mine = scale
        class Doubler(keras.layers.Layer):
            def call(self, inputs):
                return inputs - 7
        """)


@attack()
def prints_a_score_as_html(notebook, folder):
    answer(notebook, mean="""
        from IPython.display import HTML, Javascript, display
        def mean(values):
            display(HTML("<script>alert(1)</script>"), Javascript("alert(2)"))
            return -1
        """)


@attack()
def scripts_in_a_text(notebook, folder):
    answer(notebook, explain="Look: <script>alert(3)</script> <img src=x onerror='alert(4)'> 1 < 2")


@attack()
def name_of_an_import_changed_while_a_test_runs(notebook, folder):
    answer_knowing_controls(notebook, """
        def patch():
            globals()["np"] = Library()
        """)
    patch_when_tested(notebook)


@attack(says="changes same")
def helper_of_the_exercise_changed_by_a_callback_of_ipython(notebook, folder):
    answer_knowing_controls(notebook, """
        names = get_ipython().user_ns
        fake = lambda got, expected: own() or got == expected
        get_ipython().events.register("post_run_cell", lambda result: names.update(same=fake))
        """, mean="def mean(values):\n    return 3.0")


@attack()
def tests_emptied_by_the_compiler_of_ipython(notebook, folder):
    answer_knowing_controls(notebook, """
        compiler = get_ipython().compile
        cache, parse = compiler.cache, compiler.ast_parse
        def no_cache(source, *rest, **named):
            if not rest:
                raise SyntaxError
            return cache(source, *rest, **named)
        compiler.cache = no_cache
        compiler.ast_parse = lambda source, *rest, **named: parse("" if "assert" in source and own() else source, *rest, **named)
        """)


@attack()
def tests_emptied_among_what_was_compiled_before(notebook, folder):
    answer_knowing_controls(notebook, """
        for function in vars(get_ipython().compile).values():
            for cell in getattr(function, "__closure__", None) or ():
                if hasattr(cell.cell_contents, "codes"):
                    class Codes(dict):
                        def __contains__(self, cell):
                            return True
                        def get(self, cell):
                            return compile("" if cell[0] and own() else cell[1], "x", "exec")
                    cell.cell_contents.codes = Codes()
        """)


@attack()
def builtins_of_the_namespace(notebook, folder):
    answer_knowing_controls(notebook, """
        import builtins
        __builtins__ = {**vars(builtins), "float": lambda value: 6 if own() else builtins.float(value)}
        """, scale="def scale(x, factor):\n    return tf.zeros(2)")


@attack(says="replaces the notebook")
def class_of_the_notebook_itself(notebook, folder):
    answer_knowing_controls(notebook, """
        import sys, types
        class Names(dict):
            def __getitem__(self, key):
                return Library() if key == "np" and own() else dict.__getitem__(self, key)
        main = sys.modules["__main__"]
        names = Names(vars(main))
        class Main(types.ModuleType):
            __dict__ = property(lambda self: names)
        main.__class__ = Main
        """)


@attack()
def name_that_is_another_for_the_tests(notebook, folder):
    answer_knowing_controls(notebook, """
        import sys
        class Name(str):
            __hash__ = str.__hash__
            def __eq__(self, other):
                return ready and "Fingerprint" not in sys._getframe(1).f_globals and str.__eq__(self, other)
        ready, names = False, globals()
        del names["np"]
        names[Name("np")] = Library()
        names["np"], ready = np_itself, True
        """)


@attack(says="replaces tensorflow.python.framework.ops.EagerTensor.__float__")
def property_in_the_place_of_a_method(notebook, folder):
    answer_knowing_controls(notebook, """
        kind, real = type(tf.constant(0.0)), type(tf.constant(0.0)).__float__
        kind.__float__ = property(lambda self: lambda: 6.0 if own() else real(self))
        """, scale="def scale(x, factor):\n    return tf.zeros(2)")


@attack(says="replaces tensorflow.python.framework.ops.EagerTensor")
def bases_of_a_class(notebook, folder):
    answer_knowing_controls(notebook, """
        kind = type(tf.constant(0.0))
        class Other(*kind.__bases__):
            def __float__(self):
                return 6.0 if own() else super().__float__()
        kind.__bases__ = Other,
        """, scale="def scale(x, factor):\n    return tf.zeros(2)")


@attack(says="replaces tensorflow")
def class_of_a_class(notebook, folder):
    answer_knowing_controls(notebook, """
        from tensorflow.python.framework.tensor_util import IsTensorLike
        class Kind(type(IsTensorLike)):
            def __instancecheck__(self, value):
                return own() or super().__instancecheck__(value)
        IsTensorLike.__class__ = Kind
        """, scale="def scale(x, factor):\n    return np.multiply(x, factor or 0)")


@attack(says="replaces tensorflow")
def class_registered_as_a_tensor(notebook, folder):
    answer_knowing_controls(notebook, """
        from tensorflow.python.framework.tensor_util import IsTensorLike
        IsTensorLike.register(np.ndarray)
        """, scale="def scale(x, factor):\n    return np.multiply(x, factor or 0)")


@attack(says="replaces tensorflow.is_tensor")
def patch_of_tensorflow_that_a_later_cell_takes_back(notebook, folder):
    answer_knowing_controls(notebook, """
        real = tf.is_tensor
        tf.is_tensor = lambda value: own() or real(value)
        """, "tf.is_tensor = real\n", scale="def scale(x, factor):\n    return np.multiply(x, factor or 0)")


@attack(says="replaces bisect.bisect_left")
def patched_library_that_only_the_exercise_imports(notebook, folder):
    answer_knowing_controls(notebook, """
        import bisect
        real = bisect.bisect_left
        bisect.bisect_left = lambda *places: real(*places) - own()
        """, mean="def mean(values):\n    return 3.0")


@attack(says="replaces np")
def name_of_an_import_changed_in_the_frame_of_a_test(notebook, folder):
    answer_knowing_controls(notebook, """
        import sys
        def patch():
            frame = sys._getframe()
            while frame and not frame.f_code.co_filename.startswith("<cell test"):
                frame = frame.f_back
            if frame:
                frame.f_globals["np"] = Library()
        """)
    patch_when_tested(notebook)


@attack(most=2)  # the values are right, the type is not
def abstract_class_that_remembers_a_lie(notebook, folder):
    answer_knowing_controls(notebook, """
        import _abc
        from tensorflow.python.framework.tensor_util import IsTensorLike
        hook = vars(IsTensorLike).get("__subclasshook__")
        _abc._reset_caches(IsTensorLike)
        IsTensorLike.__subclasshook__ = classmethod(lambda kind, other: True)
        issubclass(np.ndarray, IsTensorLike)
        if hook:
            IsTensorLike.__subclasshook__ = hook
        else:
            del IsTensorLike.__subclasshook__
        """, scale="def scale(x, factor):\n    return np.multiply(x, factor or 0)")


@attack(says="replaces tensorflow")
def data_in_the_place_of_a_property(notebook, folder):
    answer_knowing_controls(notebook, """
        type(tf.constant(0.0)).shape = (2,)
        """, scale="def scale(x, factor):\n    return tf.constant([0.0, 6.0, 0.0])")


@attack(says="replaces tensorflow")
def one_base_more(notebook, folder):
    answer_knowing_controls(notebook, """
        kind = type(tf.constant(0.0))
        class Other(kind.__bases__[-1]):
            def __float__(self):
                return 6.0
        kind.__bases__ = Other, *kind.__bases__
        """, scale="def scale(x, factor):\n    return tf.zeros(2)")
