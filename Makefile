# Every target sets up what it needs; nothing has to be installed by hand but Python (3.11 or newer).
#   make report   run all reports of reports/plan.toml       make test   style, types and all tests
#   make lab      open the notebooks in JupyterLab           make lock   renew requirements.lock
#   make bench    how long reports take, beside other ways  make clean  remove what the targets made
#   make chaos    kill and stop runs at 60 moments           make reproduce  the plan in every way: the same bytes?
#   make mutants  change each value of the founding facts once: does a test notice?
#   make mutations  change 200 cells of the data: are just the numbers that move reported, each with its row?
#   make extras   what the wheel and each extra of it install: packages, MB, seconds
#   make oracle   say which facts moved in windows that nobody looks at, and store them
#   make catalogue LANG=ky  begin a language, or say what it lacks
#   make docs     build the manual into site/; open site/index.html
# Another interpreter: make PYTHON=python3.12 test

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# One environment in two sizes: what reports need, and what the tests need beside it.
READY := $(VENV)/.ready
TESTS_READY := $(VENV)/.tests-ready

# Some set it for a whole machine, and every process of every run would compile pandas anew: seven seconds, not two.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: report test docs catalogue chaos conformance fuzz mutants mutations oracle extras reproduce lab bench lock clean
.DEFAULT_GOAL := report

# The lock holds uv by hash, and uv installs the rest five times faster than pip, which does it all where uv is not to be had.
define install
	sed -n '/^uv==/,/[^\\]$$/p' $(1) > $(VENV)/uv.lock
	if $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/uv.lock; \
	then $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r $(1); \
	else $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1); fi
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
endef

# Built anew when what it holds changes; the package itself is installed as a link to this folder.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "This needs Python 3.11 or newer, and $(PYTHON) is %d.%d. Name another: make PYTHON=python3.12" % sys.version_info[:2])'
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(call install,requirements.lock)
	touch $@

$(TESTS_READY): requirements-test.lock $(READY)
	$(call install,requirements-test.lock)
	touch $@

report: $(READY)
	$(BIN)/relations report

test: $(TESTS_READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --durations=10

# From the docstrings, the data and docs/manual; every Python of the pages runs (docs/hooks.py).
docs: $(TESTS_READY)
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo "Open site/index.html"

# Our reading of tables against the cases of the reference implementation (74 MB), our engine against a kernel on the
# notebooks of papermill, nbclient and nbval; pip fetches both.
conformance: $(TESTS_READY)
	$(BIN)/python tests/conformance.py
	$(BIN)/python tests/conformance_engine.py

# Ten thousand tables, descriptions, arguments and revisions; tests/test_fuzz.py runs two hundred.
fuzz: $(TESTS_READY)
	$(BIN)/python tests/fuzz.py

# More or fewer moments: make chaos CHAOS=200
CHAOS ?= 60
chaos: $(TESTS_READY)
	RELATIONS_CHAOS=$(CHAOS) $(BIN)/python -m pytest -q tests/test_chaos.py

# The whole plan elsewhere, one at a time, from the wheel, on a cluster; the ordinary tests do so with one report.
reproduce: $(TESTS_READY)
	RELATIONS_REPRODUCE=1 $(BIN)/python -m pytest -q tests/test_reproducible.py

# A minute; a sample of it is among the tests.
mutants: $(TESTS_READY)
	$(BIN)/python tests/mutate_founding.py

# An hour: N=20 for fewer, SEED=2 for others.
mutations: $(TESTS_READY)
	$(BIN)/python tests/mutate_data.py $(or $(N),200) $(or $(SEED),1)

# Several minutes: every extra in an environment of its own, and what it is for tried there.
extras: $(TESTS_READY)
	$(BIN)/python tests/extras.py

# Begins a language, or says what it lacks: make catalogue LANG=ky
catalogue: $(TESTS_READY)
	$(BIN)/python tests/catalogue.py $(LANG)

# A minute or two.
oracle: $(TESTS_READY)
	$(BIN)/python tests/oracle.py

# More or fewer runs: make bench BENCH="--repeats 5 --full"
bench: $(TESTS_READY)
	$(BIN)/python benchmarks/bench.py $(BENCH)

# Where it listens, or anything that JupyterLab understands: make lab LAB=8899, LAB=0.0.0.0:8899, LAB="--no-browser --port=8899"
LAB_AT = $(subst :, ,$(LAB))
lab: $(READY)
	$(BIN)/relations lab $(if $(LAB),-- $(if $(filter -%,$(LAB)),$(LAB),$(if $(word 2,$(LAB_AT)),--ip=$(word 1,$(LAB_AT)) )--port=$(lastword $(LAB_AT))))

# Both locks for all platforms and Python versions, by hash and without addresses; UPGRADE= keeps the versions they have.
UPGRADE ?= --upgrade
COMPILE = .uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-annotate --custom-compile-command "make lock" --extra lab pyproject.toml
lock:
	$(PYTHON) -m venv .uv
	.uv/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(COMPILE) $(UPGRADE) --group test --output-file requirements-test.lock
	$(COMPILE) --constraint requirements-test.lock --group make --output-file requirements.lock

clean:
	rm -rf $(VENV) .uv build dist site reports/what-if reports/*/manifest.json reports/*/*/.made.json .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find . -name .ipynb_checkpoints -type d -prune -exec rm -rf {} +
