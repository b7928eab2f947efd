# Every target sets up what it needs; nothing has to be installed by hand but Python (3.11 or newer).
#   make report   run all reports of reports/plan.toml       make test   style, types and all tests
#   make lab      open the notebooks in JupyterLab           make lock   renew requirements.lock
#   make bench    how long reports take, beside other ways  make clean  remove what the targets made
#   make chaos    kill and stop runs at 60 moments
# Another interpreter: make PYTHON=python3.12 test

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: report test chaos lab bench lock clean
.DEFAULT_GOAL := report

# Built anew when what it holds changes; the package itself is installed as a link to this folder.
$(READY): requirements.lock pyproject.toml
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

report: $(READY)
	$(BIN)/relations report

test: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --dist loadfile

# More or fewer moments: make chaos CHAOS=200
CHAOS ?= 60
chaos: $(READY)
	RELATIONS_CHAOS=$(CHAOS) $(BIN)/python -m pytest -q tests/test_chaos.py

# More or fewer runs: make bench BENCH="--repeats 5 --full"
bench: $(READY)
	$(BIN)/python benchmarks/bench.py $(BENCH)

lab: $(READY)
	$(BIN)/relations lab

# Runtime and test packages for all platforms and Python versions, by hash and without addresses.
lock:
	$(PYTHON) -m venv .uv
	.uv/bin/python -m pip install --quiet --disable-pip-version-check uv
	.uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --upgrade --custom-compile-command "make lock" --group test \
		--output-file requirements.lock pyproject.toml

clean:
	rm -rf $(VENV) .uv build dist reports/manifest.json reports/*/.made.json .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find . -name .ipynb_checkpoints -type d -prune -exec rm -rf {} +
