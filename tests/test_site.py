"""The built book in a real browser, with the network cut off."""

import http.server
import shutil
import threading
from functools import partial

import pytest
from axe_playwright_python.sync_playwright import Axe
from course import BOOK, PAGES, STEMS, chapter_path, code_cells, read
from playwright.sync_api import expect, sync_playwright
from small_course import command

PHONE = {"width": 360, "height": 740}
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"

# A phrase that stands on the page and nowhere else.
PHRASES = {
    "index": "How exercises are handed in and graded",
    "01_tensors_and_classes": "special method lookup",
    "02_models_and_layers": "minimum-norm",
    "03_measurements_to_tensors": "Leontief",
    "04_dense": "HeUniform",
    "05_losses": "quantile loss",
    "07_metrics": "paired bootstrap",
    "06_optimizers": "noise floor",
    "08_training": "small shuffle buffer",
    "09_make_it_your_own": "Speckle",
    "glossary": "Chinese names",
    "exercise_notes": "what to say",
    "instructors": "Mend a test and grade again",
}

INTERACTIVE = [stem for stem in STEMS if any("vegalite" in str(cell.outputs) for cell in code_cells(read(chapter_path(stem))))]


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="module")
def address(site):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="module")
def browser():
    path = shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "These tests need a browser: sudo apt-get install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS.split())
        yield browser
        browser.close()


@pytest.fixture(params=["light", "dark"])
def scheme(request):
    return request.param


@pytest.fixture
def visit(browser, address):
    """A function that opens a page of the book; at the end of the test nothing may have gone wrong in the browser."""
    problems, contexts = [], []

    def open_page(name, scheme="light", viewport=None):
        contexts.append(browser.new_context(color_scheme=scheme, viewport=viewport))
        page = contexts[-1].new_page()
        page.on("console", lambda message: message.type in ("error", "warning") and problems.append(message.text))
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("requestfailed", lambda request: problems.append(f"request failed: {request.url}"))
        page.on("response", lambda response: response.status >= 400 and problems.append(f"{response.status}: {response.url}"))
        page.route(lambda url: not url.startswith(address), lambda route: route.abort())
        page.goto(f"{address}/{name}")
        page.wait_for_load_state("networkidle")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not problems, "The browser reported:\n" + "\n".join(problems)


@pytest.mark.parametrize("name", PAGES)
def test_page_opens_and_describes_itself(visit, name):
    page = visit(f"{name}.html")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert page.title()
    for selector in ('meta[name="description"]', 'meta[property="og:title"]', 'meta[property="og:description"]'):
        assert page.locator(selector).get_attribute("content"), f"{name} has no {selector}"


@pytest.mark.parametrize("name", PAGES)
def test_mathematics_is_typeset(visit, name):
    page = visit(f"{name}.html")
    formulas = page.locator("span.math, div.math")
    expect(formulas.locator("mjx-container")).to_have_count(formulas.count())
    expect(page.locator("mjx-merror")).to_have_count(0)


@pytest.mark.parametrize("name", PAGES)
def test_search_finds_the_page(visit, name):
    page = visit(f"search.html?q={PHRASES[name]}")
    expect(page.locator(f'#search-results a[href*="{name}.html"]').first).to_be_visible()


@pytest.mark.parametrize("name", PAGES)
def test_every_internal_link_leads_somewhere(visit, address, site, name):
    page = visit(f"{name}.html")
    for href in page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)"):
        if href.startswith(address):
            path, _, anchor = href.removeprefix(f"{address}/").partition("#")
            target = site / (path or "index.html").partition("?")[0]
            assert target.exists(), f"{name} links to {path}, which is not in the built book"
            if anchor and target.suffix == ".html":
                assert f'id="{anchor}"' in target.read_text(encoding="utf-8"), f"{path} has no #{anchor}"


@pytest.mark.parametrize("stem", STEMS)
def test_notebook_of_the_page_can_be_downloaded(visit, site, stem):
    page = visit(f"{stem}.html")
    href = page.locator("a.btn-download-source-button").first.get_attribute("href")
    assert (site / href).read_bytes() == chapter_path(stem).read_bytes()


def test_dark_switch_changes_the_page_and_stays(visit):
    page = visit("index.html")
    background = "getComputedStyle(document.body).backgroundColor"
    seen = {page.evaluate(background)}
    for _ in range(3):  # light, dark, automatic
        page.locator(".theme-switch-button:visible").first.click()
        seen.add(page.evaluate(background))
        if page.locator("html").get_attribute("data-theme") == "dark":
            page.reload()
            expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert len(seen) == 2


@pytest.mark.parametrize("stem", STEMS)
def test_quiz_answers_to_mouse_and_keyboard(visit, stem):
    page = visit(f"{stem}.html")
    questions = page.locator(".Quiz")
    assert 3 <= questions.count() <= 5
    for index in range(questions.count()):
        question = questions.nth(index)
        answers = question.locator("label.MCButton")
        for position in range(answers.count()):
            right = answers.nth(position).get_attribute("data-correct") == "true"
            answers.nth(position).click()
            expect(question.locator(".Feedback")).to_have_class("Feedback " + ("correct" if right else "incorrect"))
            expect(question.locator(".Feedback")).not_to_be_empty()
    # With the arrow keys the next answer is chosen, as in any group of radio buttons.
    answers = questions.first.locator("input[type=radio]")
    answers.first.focus()
    page.keyboard.press("ArrowDown")
    expect(answers.nth(1)).to_be_checked()
    expect(questions.first.locator(".Feedback")).to_contain_text(answers.nth(1).locator("xpath=..").get_attribute("data-feedback"))


@pytest.mark.parametrize("stem", INTERACTIVE)
def test_interactive_figure_moves(visit, stem):
    page = visit(f"{stem}.html")
    figures = page.locator(".vega-embed")
    assert figures.count()
    for index in range(figures.count()):
        drawing = figures.nth(index).locator("svg")
        expect(drawing).to_be_visible()
        sliders = figures.nth(index).locator("input[type=range]")
        assert sliders.count(), "an interactive figure has a slider"
        for position in range(sliders.count()):
            before = drawing.inner_html()
            sliders.nth(position).focus()
            page.keyboard.press("ArrowRight")
            page.keyboard.press("ArrowRight")
            page.wait_for_timeout(200)
            assert drawing.inner_html() != before, f"slider {position} of figure {index} changes nothing"


@pytest.mark.parametrize("name", [*PAGES, "search"])
def test_axe_reports_no_violation(visit, scheme, name):
    options = {"preload": False}  # axe resolves the @import of a style sheet against the wrong folder
    if scheme == "dark":
        options["runOnly"] = ["color-contrast", "link-in-text-block"]  # all else is as in the light page
    results = Axe().run(visit(f"{name}.html", scheme), options=options)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("name", [*PAGES, "search"])
def test_no_sideways_scrolling_on_a_phone(visit, name):
    page = visit(f"{name}.html", viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_launch_buttons_need_the_address_of_the_repository(site, tmp_path):
    """Colab and Binder are offered where the build knows the repository, and nowhere else."""
    page = f"{STEMS[0]}.html"
    plain = (site / page).read_text(encoding="utf-8")
    assert "colab.research" not in plain and "mybinder" not in plain
    config = (BOOK / "_config.yml").read_text(encoding="utf-8") + (BOOK / "_launch.yml").read_text(encoding="utf-8")
    (tmp_path / "book.yml").write_text(config.replace("REPOSITORY", "https://github.com/owner/name"), encoding="utf-8")
    command(tmp_path, "jupyter-book", "build", BOOK, "--path-output", tmp_path, "--config", tmp_path / "book.yml",
            "-n", "-W", "--keep-going")
    launched = (tmp_path / "_build" / "html" / page).read_text(encoding="utf-8")
    assert f"https://colab.research.google.com/github/owner/name/blob/main/book/{STEMS[0]}.ipynb" in launched
    assert f"https://mybinder.org/v2/gh/owner/name/main?urlpath=lab/tree/book/{STEMS[0]}.ipynb" in launched


def test_the_script_of_the_interactive_figures_is_current():
    import vl_convert

    bundle = vl_convert.javascript_bundle("window.vegaBundle = vegaEmbed", vl_version="5.20")
    stored = (BOOK / "_static" / "vega" / "vega.js").read_text(encoding="utf-8")
    assert stored == f"(() => {{{bundle}}})();", "book/_static/vega/vega.js is out of date: run `make vega`"
