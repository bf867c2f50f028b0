# Two commands do everything: `make run` serves on http://localhost:8000, `make test` tests.
.POSIX:
.PHONY: help setup setup-dev run dev demo cluster test test-units test-browser test-faults test-long reckons waits faults faults-long check-python check-web cover lint lock clean

VENV = .venv/bin
# Where Python may not keep what it compiled, each of 200 processes compiles everything again.
export PYTHONDONTWRITEBYTECODE =
LONG =
# Each check's words stay together where make knows how (4.0 and later).
SYNC = $(if $(filter output-sync,$(.FEATURES)),--output-sync)

help:
	@echo 'make run        set up and serve on http://localhost:$${PORT:-8000}'
	@echo 'make test       set up, lint, check types, and run every test but the long ones'
	@echo 'make test-long  the long ones too'
	@echo 'make faults     only what breaks processes, networks and stores;  make faults-long  for long'
	@echo 'make cover      which lines no test reaches'
	@echo 'make demo       watch twelve simulated people hold a session in five minutes'
	@echo 'make cluster    three processes behind haproxy, with PostgreSQL and Redis, on this machine'
	@echo 'make dev        serve, and build the pages again at every change'
	@echo 'make setup      only set up;  make lint  only lint;  make lock  renew the locks'
	@echo 'make clean      remove everything that was built or installed here'

setup:
	@python=$$(sh scripts/python.sh) && $$python scripts/setup.py run
	@$(VENV)/python build_web.py

setup-dev:
	@python=$$(sh scripts/python.sh) && $$python scripts/setup.py dev
	@$(VENV)/python build_web.py

run: setup
	@exec $(VENV)/groundswell

dev: setup
	@$(VENV)/python build_web.py watch & trap 'kill $$! 2>/dev/null' EXIT INT TERM; $(VENV)/groundswell

demo: setup
	@exec $(VENV)/groundswell demo

cluster: setup
	@exec $(VENV)/python -m scripts.cluster

lint: setup-dev
	@$(MAKE) -j2 $(SYNC) check-python check-web

check-python:
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/basedpyright

check-web:
	$(VENV)/python build_web.py check
	$(VENV)/python build_web.py test

test: setup-dev
	@$(VENV)/python scripts/need.py chromium redis-server postgres haproxy nginx
	@$(MAKE) -j2 reckons waits

# What looks at the clock waits a lot, and what reckons has the rest of the machine: it gives way.
reckons:
	@nice -n 5 $(MAKE) check-python
	@nice -n 5 $(MAKE) check-web
	@nice -n 5 $(MAKE) test-units

waits:
	@$(MAKE) test-browser
	@$(MAKE) test-faults

TIMED = tests/server/test_watchdog.py tests/contracts/test_bus_trouble.py \
	tests/contracts/test_bus_nobody.py
BROKEN = tests/faults tests/deploy
UNITS = --ignore=tests/browser $(BROKEN:%=--ignore=%) $(TIMED:%=--ignore=%)
RULES = tests/board tests/clustering

# Every branch of the rules is reached by their own tests. The others wait a third of their time.
test-units:
	$(VENV)/pytest $(RULES) --cov=board --cov-report=term:skip-covered --cov-fail-under=100 $(LONG)
	$(VENV)/pytest -n 3 $(UNITS) $(RULES:%=--ignore=%) $(LONG)

test-browser:
	$(VENV)/pytest tests/browser -n 2 --dist loadfile $(LONG)

# Each of the two has stores and ports of its own. Alone runs what looks at the clock closest, and
# the 200 people who need the whole machine.
ALONE = tests/faults/test_restarts.py $(TIMED)
test-faults:
	$(VENV)/pytest $(BROKEN) -n 2 --dist loadfile $(ALONE:%=--ignore=%) $(LONG)
	$(VENV)/pytest $(ALONE) $(LONG)

# 19 of 20 branches of the shell: a part of the long tests, for to watch each line doubles their time.
cover: setup-dev
	$(VENV)/pytest $(UNITS) --cov=server --cov-report=term:skip-covered --cov-fail-under=95 $(LONG)

# What only root may do on Linux fails with a word of its own where nobody can.
LONG_NEEDS = ip iptables libfaketime
test-long: setup-dev
	-@$(VENV)/python scripts/need.py $(LONG_NEEDS)
	@$(MAKE) test LONG='-m "long or not long"'
	@$(MAKE) cover

# A seed that failed is printed: SEED=123 make faults runs it again.
faults: setup-dev
	@$(VENV)/python scripts/need.py redis-server postgres
	$(VENV)/pytest tests/faults

faults-long: setup-dev
	@$(VENV)/python scripts/need.py redis-server postgres
	-@$(VENV)/python scripts/need.py $(LONG_NEEDS)
	$(VENV)/pytest tests/faults -m "long or not long"

# The locks hold hashes and no host name: uv.lock and pylock.toml would name the registry's files.
COMPILE = $(VENV)/uv pip compile pyproject.toml --extra semantic --universal \
	--python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet
lock: setup-dev
	$(COMPILE) --group build -o requirements.txt
	$(COMPILE) --group build --group dev -c requirements.txt -o requirements-dev.txt
	$(VENV)/python build_web.py npm install --package-lock-only

clean:
	rm -rf .venv .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist test-results
	rm -rf web/node_modules web/static bench/peers/node_modules
