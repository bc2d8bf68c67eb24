"""First painted page of the program beside the smallest QWizard there is, interleaved in one run.

Run with `make bench`. Only the ratio counts; absolute times are the machine's.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_PROBE = """
import os, resource, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Probe(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isVisible():
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(time.time() - float(os.environ["BENCH_START"]), peak, flush=True)
        os._exit(0)
"""
_FLOOR = """
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage
app = QApplication([])
wizard, page = QWizard(), QWizardPage()
page.setTitle("Hello")
QVBoxLayout(page).addWidget(QLabel("Hello"))
wizard.addPage(page)
probe = Probe(); app.installEventFilter(probe)
wizard.show(); app.exec()
"""
_PROGRAM = """
from smartwizard.__main__ import build
from smartwizard import cli
from PySide6.QtWidgets import QApplication
app = QApplication([])
probe = Probe(); app.installEventFilter(probe)
program = build(cli.parse([]))
program.open("home")
app.exec()
"""


def first_paint(code: str, home: Path) -> tuple[float, int]:
    """Seconds from process start to the first painted window, and the peak memory in MiB."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "SMARTWIZARD_HOME": str(home),
        "BENCH_START": str(time.time()),
    }
    # As for a person: the second start finds compiled modules.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", _PROBE + code],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seconds, peak = done.stdout.split()[-2:]
    return float(seconds), int(peak)


def main(runs: int = 15) -> None:
    """Print medians of both and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for code in (_FLOOR, _PROGRAM):
            first_paint(code, home)
        pairs = [(first_paint(_FLOOR, home), first_paint(_PROGRAM, home)) for _ in range(runs)]
    floor = statistics.median(pair[0][0] for pair in pairs)
    program = statistics.median(pair[1][0] for pair in pairs)
    ratio = statistics.median(pair[1][0] / pair[0][0] for pair in pairs)
    memory = statistics.median(pair[1][1] / pair[0][1] for pair in pairs)
    print(f"hello QWizard   {floor:.3f} s")
    print(f"SmartWizard     {program:.3f} s")
    print(f"first paint     {ratio:.2f} x, peak memory {memory:.2f} x ({runs} pairs)")


if __name__ == "__main__":
    main()
