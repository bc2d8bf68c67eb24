"""Where the files beside the package are: in a checkout, in a wheel, in a frozen build."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """A file or folder of `resources/`, whether or not it exists."""
    return _folder("_resources", "resources").joinpath(*parts)


def read_text(*parts: str) -> str:
    """The text of a file of `resources/`."""
    return path(*parts).read_text(encoding="utf-8")


def translations() -> Path:
    """The folder of the compiled catalogues."""
    return _folder("_i18n", "i18n")


def _folder(inside: str, beside: str) -> Path:
    """The folder that travels inside the package, else the one beside it in a checkout."""
    packed = _PACKAGE / inside
    return packed if packed.is_dir() else _PACKAGE.parent / beside
