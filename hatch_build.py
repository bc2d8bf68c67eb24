"""Puts compiled catalogues and the resources inside the wheel."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TravelsInside(BuildHookInterface[Any]):
    """`i18n/*.qm` as `smartwizard/_i18n`, `resources/` as `smartwizard/_resources`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        subprocess.run([sys.executable, "-m", "tools.words", "compile"], check=True, cwd=root)
        inside: dict[str, str] = build_data["force_include"]
        for compiled in sorted((root / "i18n").glob("*.qm")):
            inside[str(compiled)] = f"smartwizard/_i18n/{compiled.name}"
        inside[str(root / "resources")] = "smartwizard/_resources"
