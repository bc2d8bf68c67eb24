"""A mail as it goes over the wire: text and page in one message, headers that hold no surprise."""

import base64
import re
from dataclasses import dataclass
from datetime import datetime

_ONE_LINE, _IN_A_WORD = 60, 45  # characters, and bytes before they are encoded
_ATOMS = re.compile("[A-Za-z0-9 -]*")
# What would end a header, or turn what is read around: controls, separators, overrides.
_NOT_IN_A_HEADER = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")


@dataclass(frozen=True)
class Message:
    """A mail to send; addresses in ASCII form, `message_id` as it was fixed when written (R47)."""

    message_id: str
    sender: str
    sender_name: str
    to: str
    to_name: str
    language: str
    subject: str
    text: str
    html: str
    written_at: datetime

    def encoded(self) -> bytes:
        """The message in seven bits; the same mail is the same message each time it is sent."""
        from email.utils import format_datetime

        headers = {
            "From": _mailbox(self.sender_name, self.sender),
            "To": _mailbox(self.to_name, self.to),
            "Subject": _words(plain(self.subject)),
            "Date": format_datetime(self.written_at),
            "Message-ID": self.message_id,
            "Auto-Submitted": "auto-generated",
            "Content-Language": self.language,
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return head.encode("ascii") + self._body()

    def _body(self) -> bytes:
        from email.message import EmailMessage
        from email.policy import SMTP

        seven_bits = SMTP.clone(cte_type="7bit")
        message = EmailMessage(seven_bits)
        message.set_content(self.text)
        message.add_alternative(self.html, subtype="html")
        message.set_boundary(f"={self.message_id.strip('<>').partition('@')[0]}=")
        return message.as_bytes(policy=seven_bits)


def plain(text: str) -> str:
    """A person's text as one line of a header (R48)."""
    return " ".join(_NOT_IN_A_HEADER.sub(" ", text).split())


def _mailbox(name: str, address: str) -> str:
    words = _words(plain(name), always=not _ATOMS.fullmatch(plain(name)))
    return f"{words}\r\n <{address}>" if words else address


def _words(text: str, *, always: bool = False) -> str:
    """Text as it stands, or in encoded words (RFC 2047): nothing in it is read as anything else.

    Python's own folding loses spaces between them, and reads what a person typed as one.
    """
    if not always and text.isascii() and len(text) <= _ONE_LINE and "=?" not in text:
        return text
    parts: list[bytes] = []
    part = b""
    for char in text:
        if len(part + char.encode()) > _IN_A_WORD:
            parts, part = [*parts, part], b""
        part += char.encode()
    encoded = (base64.b64encode(each).decode() for each in [*parts, part] if each)
    return "\r\n ".join(f"=?utf-8?b?{each}?=" for each in encoded)
