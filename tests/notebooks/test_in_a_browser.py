"""JupyterLab in a real browser, with the network off: open the quickstart, run it, click a value."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pytest

pytest.importorskip("jupyterlab")
nbformat = pytest.importorskip("nbformat")
playwright = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
NOTEBOOKS = Path(__file__).parents[2] / "notebooks"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A JupyterLab on this machine, on copies of the notebooks."""
    root = tmp_path_factory.mktemp("lab")
    for path in NOTEBOOKS.glob("*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
        nbformat.write(notebook, root / path.name)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root", f"--port={port}",
        "--ServerApp.port_retries=0", "--IdentityProvider.token=open", "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.root_dir={root}", "--LabApp.expose_app_in_browser=True",
        "--LabApp.news_url=", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]  # fmt: skip
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{address}/api/status?token=open")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait_for(url: str, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while True:
        try:
            with urlopen(url, timeout=5):
                return
        except (URLError, OSError):
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page that may reach this machine only; what else it asked for is in `page.asked`."""
    context = browser.new_context(viewport={"width": 1500, "height": 1000})
    page = context.new_page()
    page.asked = []

    def gate(route: Any) -> None:
        if route.request.url.startswith(("http://127.0.0.1", "data:", "blob:")):
            route.continue_()
        else:
            page.asked.append(route.request.url)
            route.abort()

    context.route("**/*", gate)
    yield page
    context.close()


def test_a_value_lights_its_words(lab: str, page: Any, tmp_path: Path) -> None:
    page.goto(f"{lab}/lab/tree/00_quickstart.ipynb?token=open")
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    page.wait_for_function("window.jupyterapp !== undefined", timeout=60_000)
    _run_all(page)
    value = page.locator(".tk-live .tk-closing .tk-value").first
    value.scroll_into_view_if_needed()
    value.click()
    page.wait_for_selector(".tk-live .tk-now")
    lit = page.locator(".tk-live .tk-now").all_inner_texts()
    assert "23 maart 2026" in " ".join(lit)
    assert "Closes · line" in page.locator(".tk-live .tk-status").first.inner_text()
    # By keyboard as well, and the notebook does not take the key for itself.
    other = page.locator(".tk-live .tk-glance .tk-value").nth(1)
    other.focus()
    page.keyboard.press("Enter")
    assert other.get_attribute("aria-pressed") == "true"
    assert "Highest rate" in page.locator(".tk-live .tk-status").first.inner_text()
    page.screenshot(path=str(tmp_path / "quickstart.png"))
    assert page.asked == []


def _run_all(page: Any) -> None:
    """Run every cell. Where the session is not up yet, JupyterLab asks which kernel and runs nothing."""
    run = "() => { window.jupyterapp.commands.execute('notebook:run-all-cells'); }"
    for _ in range(6):
        page.evaluate(run)
        with suppress(playwright.TimeoutError):
            page.locator(".jp-Dialog button.jp-mod-accept").click(timeout=3_000)
        with suppress(playwright.TimeoutError):
            page.wait_for_selector(".tk-notebook .tk-live", timeout=30_000)
            return
    pytest.fail("the notebook did not run")


def test_views_are_accessible(page: Any, tmp_path: Path) -> None:
    """No serious or critical violation that axe-core knows, light and dark, in any view."""
    from IPython.core.interactiveshell import InteractiveShell

    import tenderkit
    from tenderkit.showing.notebook import enable
    from tenderkit.showing.page import tender_html

    shell = InteractiveShell()
    enable(shell)
    tender = tenderkit.extract(tenderkit.sample("02"))
    profile = tenderkit.load_profile(tenderkit.sample("sanne"))
    cheaper = tender.model_copy(update={"rate_cap": None})
    records = (
        tender, tender.of_kind("award")[0], tender.findings[0], tenderkit.read(tenderkit.sample("02")),
        tenderkit.compare([tenderkit.sample("01"), tenderkit.sample("02")]),
        tenderkit.diff(tender, cheaper), tenderkit.assess(tender, profile),
        tenderkit.advise_rate(tender), tenderkit.draft(tender, profile),
        tenderkit.evaluate(names=["01"], store=False),
    )  # fmt: skip
    pages = {"report": tender_html(tender, tenderkit.read(tenderkit.sample("02")))}
    for at, record in enumerate(records):
        body = shell.display_formatter.format(record)[0]["text/html"]
        for theme in ("true", "false"):
            ground = "#fff" if theme == "true" else "#111"
            pages[f"{at} {type(record).__name__} light {theme}"] = (
                '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>view</title></head>'
                f'<body style="background:{ground}" data-jp-theme-light="{theme}">{body}</body></html>'
            )
    found = []
    for name, text in pages.items():
        file = tmp_path / "view.html"
        file.write_text(text, encoding="utf-8")
        page.unroute_all()
        page.context.unroute_all()
        page.goto(file.as_uri())
        violations = axe.Axe().run(page).response["violations"]
        found += [
            (name, one["id"], one["nodes"][0]["html"][:160])
            for one in violations
            if one["impact"] in ("serious", "critical")
        ]
    assert found == []
