"""Qt's binding keeps count of None and True: one release lost them, and the process with them."""

import subprocess
import sys

SNIPPET = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    sent = Signal(object)

application = QApplication([])
sender, label, heard = Sender(), QLabel(), []
sender.sent.connect(heard.append)
for number in range(20_000):
    sender.sent.emit(number)
    label.setText(str(number))
assert heard == list(range(20_000)) and label.text() == "19999"
"""


def test_twenty_thousand_signals_and_texts_do_not_end_the_process() -> None:
    # In a process of its own: pytest holds so many references that it would hide the loss.
    done = subprocess.run(
        [sys.executable, "-c", SNIPPET], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
