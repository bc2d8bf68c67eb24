"""One running program of a home takes the links that later starts bring."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000
_LONGEST = 2048


def socket_name(home: Path) -> str:
    """The name of the home's socket: homes do not hear each other."""
    key = hashlib.sha256(str(home.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"smartwizard-{key[:24]}"


def handed_over(home: Path, link: str) -> bool:
    """Give a link to the program that runs on this home; False when none does."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(home))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(link.encode("utf-8", "replace") + b"\n")
    delivered = socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return delivered


class Listener(QObject):
    """Hears links from later starts of the same user on the same home."""

    heard = Signal(str)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        name = socket_name(home)
        if not self._server.listen(name) and not _answers(name):
            # Nobody answers: a program that was killed left its socket behind.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether this is the program that takes the links; a second one does not."""
        return self._server.isListening()

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            line = bytes(socket.readLine(_LONGEST).data())
            self.heard.emit(line.decode("utf-8", "replace").strip())


def _answers(name: str) -> bool:
    probe = QLocalSocket()
    probe.connectToServer(name)
    return probe.waitForConnected(_WAIT_MS)
