"""Run beside the tests with QT_SCALE_FACTOR: says what is cut off where a pixel is several."""

import sys
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler

from smartwizard.guide.stage import SIZE, SMALL
from smartwizard.guide.walk import SEATED, everything
from smartwizard.ui.application import make_app
from tests.ui.dressed import settle
from tests.ui.looking import resize
from tests.ui.sweeps import clipped
from tests.ui.walking import stage_on_sample, views
from tests.ui.window_sweeps import cut_off


def main() -> int:
    """Walk all windows in the language with the longest words, in both sizes."""
    qInstallMessageHandler(lambda *_: None)
    app = make_app()
    if app.devicePixelRatio() == 1:
        print("the scale factor was not taken")
    with stage_on_sample(app, Path(sys.argv[1]), SEATED, language="fr") as stage:
        for view in views(everything(stage)):
            own = view.widget.size()
            for wanted in (SIZE, SMALL):
                size = resize(view.widget, wanted)
                settle()
                for fault in (*clipped(view.widget), *cut_off(view.widget, size)):
                    print(f"{view.name} {size}: {fault}")
            view.widget.resize(own)
            settle()
    return 0


if __name__ == "__main__":
    sys.exit(main())
