# Everything a developer does, and the same in CI. Each target sets up what it needs, in .venv.
# Needs Python 3.11 or newer, git and make. Another Python: make test PYTHON=python3.13

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Stamps: pip runs again only when pyproject.toml changes.
READY := $(VENV)/.ready
LAB_READY := $(VENV)/.lab-ready
BENCH_READY := $(VENV)/.bench-ready

.DEFAULT_GOAL := help
.PHONY: help demo test lint types layers tests notebooks outputs eval weights bench fuzz lab clean

help:  ## Show this list
	@sed -nE 's/^([a-z]+):[^#]*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST)

demo: $(READY)  ## Take a sample tender apart: terminal page and HTML page
	@mkdir -p build
	@$(BIN)/tenderkit demo -o build/tenderkit-demo.html

test: lint types layers tests notebooks  ## Everything CI checks

lint: $(READY)  ## Style, and formatting as ruff writes it
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)  ## mypy, strict
	$(BIN)/mypy

layers: $(READY)  ## A room imports only from the rooms below it
	$(BIN)/lint-imports

tests: $(LAB_READY)  ## pytest, and the examples in docstrings; two processes
	$(BIN)/pytest -n 2 --doctest-modules --doctest-ignore-import-errors tests tenderkit

notebooks: $(LAB_READY)  ## Run the notebooks, and compare what they show with what is stored
	$(BIN)/pytest --nbval --nbval-sanitize-with tests/notebooks_sanitize.cfg -p no:cacheprovider notebooks

outputs: $(LAB_READY)  ## Store what the notebooks show, and the reference (after a change that is meant)
	cd notebooks && ../$(BIN)/jupyter nbconvert --to notebook --execute --inplace \
		--ExecutePreprocessor.record_timing=False --ExecutePreprocessor.store_widget_state=False *.ipynb
	$(BIN)/python docs/build_reference.py

eval: $(READY)  ## Score the rules reader against the hand labels, and hold its floors
	$(BIN)/tenderkit evaluate --split dev --no-store --floors data/floors.toml
	$(BIN)/tenderkit evaluate --split test --no-store --floors data/floors.toml
	$(BIN)/python -m tenderkit.evaluating.claims
	$(BIN)/tenderkit evaluate --readme README.md --check
	$(BIN)/python -m tenderkit.evaluating.demand_groups
	$(BIN)/python -m tenderkit.evaluating.fits
	$(BIN)/python -m tenderkit.evaluating.masked
	$(BIN)/python -m tenderkit.evaluating.wordings

weights: $(READY)  ## Fit the weights of lines, days, weeks, sentences, documents, names and states (after a change of labels or features)
	$(BIN)/python -m tenderkit.evaluating.line_training
	$(BIN)/python -m tenderkit.evaluating.day_training
	$(BIN)/python -m tenderkit.evaluating.week_training
	$(BIN)/python -m tenderkit.evaluating.sentence_training
	$(BIN)/python -m tenderkit.evaluating.document_training
	$(BIN)/python -m tenderkit.evaluating.name_training
	$(BIN)/python -m tenderkit.evaluating.state_training

bench: $(BENCH_READY)  ## Speed and quality beside other tools, against limits; writes docs/benchmarks.md
	$(BIN)/python -m benchmarks --write

MINUTES ?= 20

fuzz: $(READY)  ## Hostile input at every door, for 20 minutes; another time: make fuzz MINUTES=60
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,fuzz]'
	$(BIN)/python -m fuzz --minutes $(MINUTES)
	$(BIN)/python -m fuzz.patterns

lab: $(LAB_READY)  ## Open the notebooks in JupyterLab, the quickstart first
	$(BIN)/jupyter trust notebooks/*.ipynb  # so that the stored views are shown as they are
	$(BIN)/jupyter lab notebooks/00_quickstart.ipynb

clean:  ## Remove the environment and everything made
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "tenderkit needs Python 3.11 or newer; this is $$($(PYTHON) --version)."; \
		     echo "Name another with: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) \
		|| { rm -rf $(VENV); echo "On Debian or Ubuntu: apt install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

$(LAB_READY): $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,lab]'
	@touch $@

# instructor wants an older SDK than tenderkit: it gets an environment of its own.
$(BENCH_READY): $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,bench]'
	test -x $(VENV)/instructor/bin/python || $(BIN)/python -m venv $(VENV)/instructor
	$(VENV)/instructor/bin/python -m pip install --quiet --disable-pip-version-check 'instructor>=1.17,<2'
	@touch $@
