# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m benchmarks.fuzzing TARGET --seconds N`` looks for input that breaks one reader.

It keeps what it has found out in ``--corpus`` and goes on from there. Input that raises anything
but a sentence, takes longer than ten seconds or more than a gigabyte, or gets something written
outside its folder, is kept in the same folder as ``crash-``, ``timeout-`` or ``oom-``, and ends the
run with exit code 1. ``--again FILE`` reads such a file once more.

It needs atheris (``pip install atheris``), which is made for Linux and needs nothing compiled
there; no lock file names it, for no test needs it.
"""

import argparse
import logging
import subprocess
import sys
import tempfile
from pathlib import Path

import atheris

#: How long one input may take; all of ours take some hundredths of that.
TIMEOUT_S = 10
#: All of the process, with the libraries that it loads.
MOST_MB = 1500
#: As long as a seed may grow: what matters here is the form, not the size.
MOST_BYTES = 60_000

with atheris.instrument_imports(include=["mockinterview", "pypdf", "tomllib", "zipfile", "wave"]):
    import pypdf  # noqa: F401 - here, so that it is followed too

    from benchmarks.fuzzing.files import GoodFiles
    from benchmarks.fuzzing.shapes import changed
    from benchmarks.fuzzing.targets import Target, targets
    from mockinterview.errors import AppError


def main() -> int:
    """Fuzz one reader, or each in turn."""
    parser = argparse.ArgumentParser(prog="benchmarks.fuzzing", description=__doc__)
    parser.add_argument("target", help="which reader, or all; any other word lists them")
    parser.add_argument("--seconds", type=int, default=60, help="how long each is tried")
    parser.add_argument("--corpus", type=Path, default=Path(tempfile.gettempdir()) / "fuzzing")
    parser.add_argument("--again", type=Path, help="reads one file that was found")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        known = targets(GoodFiles(Path(folder)))
        if options.target == "all":
            return max(_in_a_process(name, options) for name in known)
        if options.target not in known:
            parser.error(f"there is no {options.target}; there are {', '.join(known)}")
        _fuzz(known[options.target], Path(folder), options)
    return 0


def _in_a_process(name: str, options: argparse.Namespace) -> int:
    command = [sys.executable, "-m", "benchmarks.fuzzing", name]
    command += ["--seconds", str(options.seconds), "--corpus", str(options.corpus)]
    code = subprocess.run(command, check=False).returncode  # noqa: S603 - this module
    print(f"{name}: {'something was found' if code else 'nothing was found'}", flush=True)  # noqa: T201 - the result
    return int(code != 0)


def _fuzz(target: Target, folder: Path, options: argparse.Namespace) -> None:
    logging.disable(logging.CRITICAL)
    place = folder / "input"

    def read(data: bytes) -> None:
        place.mkdir(exist_ok=True)
        path = place / f"given{target.suffix}"
        path.write_bytes(data)
        try:
            target.read(path)
        except AppError as error:
            if not str(error).strip():
                raise AssertionError("a failure without a sentence") from error
        finally:
            for left in place.iterdir():
                left.unlink()

    if options.again is not None:
        read(options.again.read_bytes())
        return
    corpus = options.corpus / options.target
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    flags = [f"-max_total_time={options.seconds}", f"-timeout={TIMEOUT_S}"]
    flags += [f"-rss_limit_mb={MOST_MB}", f"-max_len={MOST_BYTES}", f"-artifact_prefix={corpus}-"]
    flags += ["-print_final_stats=1", "-verbosity=1"]
    atheris.Setup([sys.argv[0], *flags, str(corpus)], read, custom_mutator=_mutate)
    atheris.Fuzz()


def _mutate(data: bytes, most_bytes: int, seed: int) -> bytes:
    """Change JSON by its values three times in four, and everything else by its bytes."""
    new = changed(data, most_bytes, seed) if seed % 4 else None
    return new if new is not None else bytes(atheris.Mutate(data, most_bytes))


if __name__ == "__main__":
    sys.exit(main())
