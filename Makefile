# `make help` lists the targets. Each makes the virtual environment .venv first, where it is missing or out of date.

PYTHON ?= python3
# The address of the repository on GitHub. When it is given, the pages get Colab and Binder buttons.
REPOSITORY ?=

BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
export TF_CPP_MIN_LOG_LEVEL := 3
export TF_ENABLE_ONEDNN_OPTS := 0

STEMS := $(notdir $(patsubst %/,%,$(wildcard solutions/*/)))
NOTEBOOKS := $(wildcard book/*.ipynb) $(foreach stem,$(STEMS),solutions/$(stem)/$(stem).ipynb)

.PHONY: help book serve lab test run release lock vega clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|'

book: .venv/installed ## build the book and say where it is
	@cp book/_config.yml .venv/book.yml
ifneq ($(REPOSITORY),)
	@sed 's|REPOSITORY|$(REPOSITORY)|' book/_launch.yml >> .venv/book.yml
endif
	@$(BIN)/jupyter-book build book --config .venv/book.yml -n -W --keep-going

serve: book ## build the book and serve it on http://localhost:8000
	@$(BIN)/python -m http.server --bind localhost --directory book/_build/html 8000

lab: .venv/installed ## open the course in JupyterLab
	@$(BIN)/jupyter lab

test: .venv/installed ## check everything
	@$(call need,command -v chromium || command -v google-chrome,chromium)
	@$(call need,command -v dot,graphviz)
	@$(call need,command -v bwrap,bubblewrap)
	@$(call need,ls /usr/lib/postgresql/*/bin/initdb,postgresql)
	@$(call need,test "$$(uname)" != Linux || ls /usr/lib*/*/libatomic.so.1,libatomic1)
	@$(BIN)/python -m pytest --nbval -n 2 --dist loadfile --no-loadscope-reorder book solutions tests

run: .venv/installed ## execute all notebooks again, in place
	@$(call need,command -v dot,graphviz)
	@$(BIN)/jupyter nbconvert --to notebook --inplace --execute --ExecutePreprocessor.record_timing=False $(NOTEBOOKS)
	@$(BIN)/jupyter nbconvert --to notebook --inplace --coalesce-streams --log-level WARN $(NOTEBOOKS)

release: .venv/installed ## write exercises/ anew from solutions/
	@for stem in $(STEMS); do $(BIN)/nbgrader generate_assignment $$stem --force || exit 1; done

lock: .venv/installed ## resolve requirements.txt into constraints.txt for Python 3.11 to 3.13
	@$(BIN)/uv pip compile requirements.txt --universal --python-version 3.11 --no-annotate --upgrade \
	  --quiet --output-file constraints.txt

vega: .venv/installed ## write the script that draws the interactive figures anew
	@$(BIN)/python -c "import vl_convert; print('(() => {%s})();' % \
	  vl_convert.javascript_bundle('window.vegaBundle = vegaEmbed', vl_version='5.20'), end='')" > book/_static/vega/vega.js

clean: ## remove the built book and the virtual environment
	@rm -rf .venv book/_build

.venv/installed: requirements.txt constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
	  || { echo 'The course needs Python 3.11, 3.12 or 3.13. Name it: make book PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(call install,python3-venv); }
	@echo 'Installing the course into .venv (about 3 GB; several minutes with a slow connection)'
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt -c constraints.txt
	@touch $@

# $(call need,TEST,PACKAGE): install Debian's PACKAGE if the command TEST fails.
need = { $(1); } >/dev/null 2>&1 || { $(call install,$(2)); }
# $(call install,PACKAGE): as root, install it; otherwise say how.
install = if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; \
	then apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1) >/dev/null; \
	else echo 'Please run this once, then try again: sudo apt-get install $(1)'; exit 1; fi
