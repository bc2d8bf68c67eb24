"""How kana are spelled in Hepburn letters, long vowels left out as Japan Post leaves them out."""

import re
import unicodedata

_PLAIN = dict(
    zip(
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン"
        "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴヵヶァィゥェォャュョヮ",
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho "
        "ma mi mu me mo ya yu yo ra ri ru re ro wa i e o n "
        "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po vu ka ga "
        "a i u e o ya yu yo wa".split(),
        strict=True,
    )
)
_CONSONANTS = dict(
    zip("キギシジチヂニヒビピミリ", "ky gy sh j ch j ny hy by py my ry".split(), strict=True)
)
_FOREIGN = dict(
    pair.split("=")
    for pair in (
        "シェ=she ジェ=je チェ=che ティ=ti ディ=di トゥ=tu ドゥ=du テュ=tyu デュ=dyu ファ=fa "
        "フィ=fi フェ=fe フォ=fo フュ=fyu ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo ヴュ=vyu ウィ=wi ウェ=we "
        "ウォ=wo ツァ=tsa ツィ=tsi ツェ=tse ツォ=tso クァ=kwa クィ=kwi クェ=kwe クォ=kwo グァ=gwa "
        "イェ=ye スィ=si ズィ=zi"
    ).split()
)
_SYLLABLES = {
    **_PLAIN,
    **{
        first + small: consonant + vowel
        for first, consonant in _CONSONANTS.items()
        for small, vowel in zip("ャュョ", "auo", strict=True)
    },
    **_FOREIGN,
}
_TOKEN = re.compile("|".join(sorted(_SYLLABLES, key=len, reverse=True)) + "|[ッー]")
# 上, 内, 浦, and 岡 begin a word of their own: Inoue, Marunouchi, Matsuura, Hirooka. Japan Post's
# own letters (INOE, MARUNOCHI, MATSURA, HIROKA) run over the border; nobody else writes so.
_WORD_BORDER = re.compile(
    "(?<=ノ)(?=ウチ|ウエ(?!ン))|(?<=[クスツヌノフムル])(?=ウラ)|(?<=ヒロ|トヨ)(?=オカ)"
)
_LONG = {("o", "ウ"), ("o", "オ"), ("u", "ウ")}
_TO_KATAKANA = {code: code + 0x60 for code in range(ord("ぁ"), ord("ゖ") + 1)}


def katakana(text: str) -> str:
    """The text in normal width with its hiragana as katakana, so that one table reads all kana."""
    return unicodedata.normalize("NFKC", text).translate(_TO_KATAKANA)


def spell(kana: str) -> str:
    """Spell full-width katakana in small Latin letters; a space in it is a border of words."""
    return "".join(_word(part) for word in kana.split(" ") for part in _WORD_BORDER.split(word))


def _word(kana: str) -> str:
    spelled, doubled, absorbed = "", False, False
    for token in _TOKEN.findall(kana):
        if token == "ッ":
            doubled = True
        elif token != "ー":
            long = not absorbed and (spelled[-1:], token) in _LONG
            if not long:
                spelled += _doubled(_SYLLABLES[token]) if doubled else _SYLLABLES[token]
            doubled, absorbed = False, long
    return spelled


def _doubled(syllable: str) -> str:
    if syllable[0] in "aiueon":
        return syllable
    return ("t" if syllable.startswith("ch") else syllable[0]) + syllable
