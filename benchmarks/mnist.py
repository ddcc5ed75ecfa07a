"""Measures 784-100-10 on MNIST, trained by the classic loop and by that of chapter 8; writes its section of RESULTS.md.

    python benchmarks/mnist.py [--data FILE.npz] [--seeds 5] [--steps 1000 6000] [--dry-run]
    python benchmarks/mnist.py [--data FILE.npz] --choose

(a) is the classic loop: eager steps on batches drawn at random, and an evaluation that calls `predict` once a batch.
(b) is the loop of chapter 8; its functions are read from the page itself. Neither keeps metrics while it trains. (c) is the same network in a time that (a) takes
for the largest number of steps. They take turns, seed by seed, so that whatever else the machine does falls on all of them.
`--choose` compares the candidates for (c) on 10,000 training images that they did not see. The test images have no part in it.
"""

import argparse
import importlib.util
import json
import os
import statistics
import tempfile
import time
from datetime import date
from functools import partial
from pathlib import Path

os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}

import keras  # noqa: E402
import nbformat  # noqa: E402
import numpy as np  # noqa: E402
import report  # noqa: E402
import tensorflow as tf  # noqa: E402

CHAPTER = Path(__file__).parent.parent / "book" / "08_training.ipynb"
CELLS = ["make-dataset", "make-model", "make-metrics", "train-step", "val-step", "python-loop", "compiled-loop"]
BATCH_SIZE = 50

# Candidates for (c), chosen by hand around a few tries. All use AdamW and a cosine decay to 0 (chapter 6).
CANDIDATES = {
    "plain": {"label_smoothing": 0.0, "weight_decay": 0.0, "shift": 0},
    "label smoothing": {"label_smoothing": 0.1, "weight_decay": 0.2, "shift": 0},
    "shifted images": {"label_smoothing": 0.0, "weight_decay": 0.05, "shift": 1},
}
SHARED = {"num_epochs": 30, "batch_size": 256, "learning_rate": 0.005}


def load(path):
    """Return x_train, y_train, x_test, y_test; the images as rows of 784 numbers from 0 to 1."""
    if path:
        with np.load(path) as file:
            parts = [file[name] for name in ("x_train", "y_train", "x_test", "y_test")]
    else:
        parts = [part for pair in keras.datasets.mnist.load_data() for part in pair]
    return [part.astype("int32") if part.ndim == 1 else part.reshape(len(part), -1).astype("float32") / 255 for part in parts]


def functions_of_the_page(folder):
    """Return a module with the functions that chapter 8 shows. It lies in a file, since tf.function reads its source."""
    cells = {cell.id: cell.source for cell in nbformat.read(CHAPTER, as_version=4).cells}
    path = Path(folder) / "chapter_8.py"
    path.write_text("\n\n".join(["import keras, tensorflow as tf", *(cells[name] for name in CELLS)]), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("chapter_8", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.num_pixels, module.num_classes = 784, 10
    return module


class Classic(keras.Model):
    """784-100-10 with softmax, as a subclassed model."""

    def __init__(self):
        super().__init__()
        self.flatten = keras.layers.Flatten()
        self.hidden = keras.layers.Dense(100, activation="relu")
        self.readout = keras.layers.Dense(10, activation="softmax")

    def call(self, inputs):
        return self.readout(self.hidden(self.flatten(inputs)))


def classic(data, seed, num_steps):
    """(a): eager steps on batches drawn with replacement; `predict` in a Python loop."""
    x_train, y_train, x_test, y_test = data
    keras.utils.set_random_seed(seed)
    begin = time.perf_counter()
    model, optimizer = Classic(), keras.optimizers.Adam(learning_rate=0.001)
    for _ in range(num_steps):
        rows = np.random.randint(0, len(x_train), BATCH_SIZE)
        with tf.GradientTape() as tape:
            y_pred = model(x_train[rows])
            loss = tf.reduce_mean(keras.losses.sparse_categorical_crossentropy(y_train[rows], y_pred))
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(grads, model.trainable_variables))
    trained = time.perf_counter()
    metric = keras.metrics.SparseCategoricalAccuracy()
    for start in range(0, len(x_test), BATCH_SIZE):
        y_pred = model.predict(x_test[start:start + BATCH_SIZE], verbose=0)
        metric.update_state(y_test[start:start + BATCH_SIZE], y_pred)
    evaluated = time.perf_counter()
    return {"accuracy": float(metric.result()), "train": trained - begin, "evaluate": evaluated - trained}


def chapter(page, data, seed, num_steps):
    """(b): the pipeline, the step and the compiled loops of chapter 8. The times contain the tracing, also given apart."""
    x_train, y_train, x_test, y_test = data
    begin = time.perf_counter()
    model, optimizer = page.make_model(seed=seed), keras.optimizers.Adam(learning_rate=0.001)
    optimizer.build(model.trainable_variables)
    train_data = page.make_dataset(x_train, y_train, BATCH_SIZE, seed)
    step = partial(page.train_step, model, optimizer, [])
    ready = time.perf_counter()
    page.compiled_loop.get_concrete_function(step, train_data)
    traced, left = time.perf_counter(), num_steps
    while left > 0:  # epoch by epoch, the last one cut where the steps end
        page.compiled_loop(step, train_data.take(left))
        left -= len(train_data)
    trained = time.perf_counter()
    result, metrics = {"train": trained - begin, "trace": traced - ready}, page.make_metrics()
    check = partial(page.val_step, model, metrics)
    test_data = page.make_dataset(x_test, y_test, 256)
    result["accuracy"] = page.run(check, test_data, metrics, page.compiled_loop)["accuracy"]
    result["evaluate"] = time.perf_counter() - trained
    begin = time.perf_counter()
    page.run(check, test_data, metrics, page.compiled_loop)
    return result | {"evaluate_again": time.perf_counter() - begin}


def best(page, data, seed, num_epochs, batch_size, learning_rate, weight_decay, label_smoothing, shift):
    """(c): AdamW with cosine decay on smoothed labels; each batch is moved by up to `shift` pixels in both directions."""
    x_train, y_train, x_test, y_test = data
    begin = time.perf_counter()
    model = page.make_model(seed=seed)
    train_data = page.make_dataset(x_train, y_train, batch_size, seed)
    schedule = keras.optimizers.schedules.CosineDecay(learning_rate, num_epochs * len(train_data))
    optimizer = keras.optimizers.AdamW(schedule, weight_decay=weight_decay)
    optimizer.build(model.trainable_variables)
    loss_fn = keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=label_smoothing)

    def step(x, y):
        if shift:
            by = tf.random.uniform((2,), -shift, shift + 1, tf.int32)
            x = tf.reshape(tf.roll(tf.reshape(x, (-1, 28, 28)), by, axis=(1, 2)), (-1, 784))
        with tf.GradientTape() as tape:
            loss = loss_fn(tf.one_hot(y, 10), model(x, training=True))
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(grads, model.trainable_variables))

    for _ in range(num_epochs):
        page.compiled_loop(step, train_data)
    trained = time.perf_counter()
    metrics = page.make_metrics()
    check, test_data = partial(page.val_step, model, metrics), page.make_dataset(x_test, y_test, 256)
    accuracy = page.run(check, test_data, metrics, page.compiled_loop)["accuracy"]
    return {"accuracy": accuracy, "train": trained - begin, "evaluate": time.perf_counter() - trained}


def choose(page, data):
    """Print the accuracy of each candidate on 10,000 training images that were held back."""
    x, y = data[:2]
    rows = np.random.default_rng(0).permutation(len(x))
    fit, held_back = rows[:-10000], rows[-10000:]
    for name, settings in CANDIDATES.items():
        result = best(page, (x[fit], y[fit], x[held_back], y[held_back]), 0, **SHARED, **settings)
        print(f"{name}: validation accuracy {result['accuracy']:.4f}, {result['train']:.1f} s to train", flush=True)


def measure(page, data, seeds, steps):
    """Yield (name, result) for every run."""
    for seed in range(seeds):
        for num_steps in steps:
            yield f"a {num_steps}", classic(data, seed, num_steps)
            yield f"b {num_steps}", chapter(page, data, seed, num_steps)
        for name in list(CANDIDATES)[1:]:
            yield f"c {name}", best(page, data, seed, **SHARED, **CANDIDATES[name])


def column(runs, key):
    return [run[key] for run in runs]


def spread(runs):
    """Mean and standard deviation of the accuracy."""
    values = column(runs, "accuracy")
    return statistics.mean(values), statistics.stdev(values) if len(values) > 1 else float("nan")


def median(runs, key):
    return statistics.median(column(runs, key))


def table(figures):
    """Return the lines of the results."""
    runs, steps = figures["runs"], figures["steps"]
    lines = ["| | Steps | Test accuracy, mean ± sd | Seconds to train | (a) / this | Seconds to evaluate | (a) / this |",
             "|---|---|---|---|---|---|---|"]

    def row(title, key, num_steps, reference):
        mean, sd = spread(runs[key])
        train, evaluate = median(runs[key], "train"), median(runs[key], "evaluate")
        lines.append(f"| {title} | {num_steps:,} | {mean:.4f} ± {sd:.4f} "
                     f"| {train:.2f} | {median(runs[reference], 'train') / train:.1f} "
                     f"| {evaluate:.3f} | {median(runs[reference], 'evaluate') / evaluate:.1f} |")

    for num_steps in steps:
        row("(a) classic loop: eager steps, `predict` for each batch", f"a {num_steps}", num_steps, f"a {num_steps}")
        row("(b) loop of chapter 8", f"b {num_steps}", num_steps, f"a {num_steps}")
    last = steps[-1]
    steps_of_c = SHARED["num_epochs"] * -(-figures["examples"] // SHARED["batch_size"])
    for name in list(CANDIDATES)[1:]:
        row(f"(c) {name}, AdamW, cosine decay, batches of {SHARED['batch_size']}", f"c {name}", steps_of_c, f"a {last}")
    return lines + ["", *targets(runs, steps)]


def targets(runs, steps):
    lines = ["| What | Measured | Target |", "|---|---|---|"]
    for num_steps in steps:
        a, b = runs[f"a {num_steps}"], runs[f"b {num_steps}"]
        (mean_a, sd_a), (mean_b, sd_b) = spread(a), spread(b)
        lines.append(f"| {num_steps:,} steps: difference of the accuracies, (b) - (a) | {mean_b - mean_a:+.4f}; sd {sd_a:.4f} "
                     f"and {sd_b:.4f} | at most one sd |")
        once = median(a, "train") / (median(b, "train") - median(b, "trace"))
        lines.append(f"| {num_steps:,} steps: (b) trains faster | {median(a, 'train') / median(b, 'train'):.1f} times; "
                     f"{once:.1f} times without {median(b, 'trace'):.2f} s of tracing | at least 10 times |")
        again = median(a, "evaluate") / median(b, "evaluate_again")
        lines.append(f"| {num_steps:,} steps: (b) evaluates faster | {median(a, 'evaluate') / median(b, 'evaluate'):.1f} times; "
                     f"{again:.0f} times once traced | at least 50 times |")
    for name in list(CANDIDATES)[1:]:
        c, last = runs[f"c {name}"], runs[f"a {steps[-1]}"]
        slowest = max(c_time / a_time for c_time, a_time in zip(column(c, "train"), column(last, "train")))
        lines.append(f"| (c) {name}: accuracy; time as a part of (a)'s for {steps[-1]:,} steps, at most | {spread(c)[0]:.4f}; "
                     f"{slowest:.2f} | at least 0.9800; 1 |")
    return lines


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", help="an .npz file with x_train, y_train, x_test, y_test, where there is no network")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--steps", type=int, nargs="+", default=[1000, 6000])
    parser.add_argument("--choose", action="store_true", help="compare the candidates for (c) on validation images, and stop")
    parser.add_argument("--dry-run", action="store_true", help="print the section; write nothing")
    options = parser.parse_args()
    tf.config.threading.set_intra_op_parallelism_threads(1)  # for all three: a second thread gains nothing in layers this small
    data = load(options.data)
    with tempfile.TemporaryDirectory() as folder:
        page = functions_of_the_page(folder)
        if options.choose:
            choose(page, data)
            return
        runs, loads = {}, [os.getloadavg()[0]]
        for name, result in measure(page, data, options.seeds, sorted(options.steps)):
            print(name, json.dumps(result), flush=True)
            runs.setdefault(name, []).append(result)
            loads.append(os.getloadavg()[0])
    figures = {"runs": runs, "steps": sorted(options.steps), "seeds": options.seeds, "examples": len(data[0]),
               "loads": loads, "date": str(date.today())}
    lines = [
        f"Written by `benchmarks/mnist.py`: 784-100-10, {options.seeds} seeds, medians of the times. (a) and (b): Adam, "
        f"learning rate 0.001, batches of {BATCH_SIZE}. TensorFlow runs each operation in one thread, for all of them. Every "
        f"time of (b) and (c) contains the tracing and the making of the pipeline. (c) trains {SHARED['num_epochs']} "
        "epochs; its settings were chosen on training images held back, not on the test images.", "",
        *table(figures), "", report.machine("tensorflow", "keras"),
        f"{figures['date']}; load average of the machine {min(loads):.1f} to {max(loads):.1f}. Above about 1, other work "
        "took part of the cores."]
    print("\n".join(lines))
    if not options.dry_run:
        report.write("MNIST", figures, lines)


if __name__ == "__main__":
    main()
