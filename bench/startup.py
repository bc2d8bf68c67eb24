"""The start of the program beside the smallest QWizard there is, interleaved in one run.

The program opens at a desk in daily use: its window is painted first, and once the registry has
answered, what waits for the person who stayed logged in. Run with `make bench`; only ratios count.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import daily

_PROBE = """
import os, resource, time
from PySide6.QtCore import QCoreApplication, QEvent, QObject
class Probe(QObject):
    def __init__(self, window):
        super().__init__()
        self.waits = False
        window.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.waits:
            # All of the window has been painted when this arrives.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False
    def customEvent(self, event):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(time.time() - float(os.environ["BENCH_START"]), peak, flush=True)
        os._exit(0)
    def wait(self):
        self.waits = True
    def go_on(self):
        self.waits = False
"""
_FLOOR = """
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage
app = QApplication([])
wizard, page = QWizard(), QWizardPage()
page.setTitle("Hello")
QVBoxLayout(page).addWidget(QLabel("Hello"))
wizard.addPage(page)
probe = Probe(wizard)
wizard.show()
app.exec()
"""
_MAIN = """
from smartwizard.__main__ import build
from smartwizard import cli
"""
_FIRST = """
program = build(cli.parse([]))
window = program.open("home")
probe = Probe(window)
"""
_FILLED = """
probe.wait()
window.reloaded.connect(probe.go_on)
"""
_RUN = "program.run()"
STARTS = {
    "hello QWizard": _PROBE + _FLOOR,
    "SmartWizard, first paint": _MAIN + _PROBE + _FIRST + _RUN,
    "SmartWizard, filled": _MAIN + _PROBE + _FIRST + _FILLED + _RUN,
}


def painted(code: str, home: Path) -> tuple[float, int]:
    """Seconds from the start of a process to what it is asked to paint; peak memory in MiB."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "SMARTWIZARD_HOME": str(home),
        "BENCH_START": str(time.time()),
    }
    # As for a person: the second start finds compiled modules.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seconds, peak = done.stdout.split()[-2:]
    return float(seconds), int(peak)


def main(rounds: int = 15) -> None:
    """Print medians of each start, and how they compare with the first of their round."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        daily.fill(home)
        for code in STARTS.values():
            painted(code, home)
        runs = [[painted(code, home) for code in STARTS.values()] for _ in range(rounds)]
    for place, name in enumerate(STARTS):
        seconds = statistics.median(run[place][0] for run in runs)
        time_ratio = statistics.median(run[place][0] / run[0][0] for run in runs)
        memory = statistics.median(run[place][1] / run[0][1] for run in runs)
        print(f"{name:28} {seconds:.3f} s  {time_ratio:.2f} x, memory {memory:.2f} x")


if __name__ == "__main__":
    main()
