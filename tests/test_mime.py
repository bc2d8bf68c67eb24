"""A mail on the wire holds what was written, whatever people are called (R48)."""

from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from email.utils import getaddresses

from hypothesis import given
from hypothesis import strategies as st

from smartwizard.mime import Message, plain
from tests.support import FRIDAY

HOSTILE = (
    "Hanako\r\nBcc: everybody@clan.example",
    'Müller, Jürg <x@y.example>; "Chef" (it\'s me)',
    "豆柴 花子" * 12,
    "a" * 300,
    "=?utf-8?q?=0D=0ABcc=3A_x?=",
    "\u202egnp.exe \ufeff\u2066x\u2069",
    ',;:<>[]()@\\" ' * 8,
    "",
)
NAMES = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=200))


def message(**values: str) -> Message:
    usual = {
        "message_id": "<0123456789abcdef@smartwizard>",
        "sender": "registry@clan.example",
        "sender_name": "SmartWizard",
        "to": "hanako@xn--mller-kva.example",
        "to_name": "Hanako Mameshiba",
        "language": "ja",
        "subject": "Hello",
        "text": "Dear Hanako\n",
        "html": "<p>Dear Hanako</p>\n",
    }
    return Message(**{**usual, **values}, written_at=FRIDAY)


def decoded(header: str) -> str:
    return str(make_header(decode_header(header)))


def parsed(sent: Message) -> EmailMessage:
    data = sent.encoded()
    data.decode("ascii")
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    return BytesParser(EmailMessage, policy=default).parsebytes(data)


@given(NAMES, NAMES)
def test_names_and_subjects_stay_text_in_their_own_header(name: str, subject: str) -> None:
    sent = message(to_name=name, subject=subject, sender_name=name)
    mail = parsed(sent)
    assert mail.keys() == [
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language",
        "MIME-Version", "Content-Type",
    ]  # fmt: skip
    plainly = message_from_bytes(sent.encoded())
    for header, address in (("To", sent.to), ("From", sent.sender)):
        ((said, found),) = getaddresses([plainly[header]])
        assert (decoded(said), found) == (plain(name), address)
        assert [one.addr_spec for one in mail[header].addresses] == [address]
    assert decoded(plainly["Subject"]) == plain(subject)
    assert not mail.defects


@given(st.text(), st.text())
def test_text_and_page_arrive_as_they_were_written(text: str, html: str) -> None:
    kept = [body.encode("utf-8", "ignore").decode() for body in (text, html)]
    mail = parsed(message(text=kept[0], html=kept[1]))
    parts = [mail.get_body((kind,)) for kind in ("plain", "html")]
    said = ["" if part is None else part.get_content() for part in parts]
    assert [s.split() for s in said] == [k.split() for k in kept]


def test_the_same_mail_is_the_same_message_each_time() -> None:
    assert message().encoded() == message().encoded()
    plainly = message_from_bytes(message().encoded())
    assert plainly["Date"] == "Fri, 20 Nov 2026 10:44:00 +0000"
    assert plainly.get_content_type() == "multipart/alternative"
