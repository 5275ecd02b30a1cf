"""Machine readable zones of invented people, made for tests: any layout, right check digits."""

from dataclasses import dataclass, replace

from screening_desk.documents import digits
from screening_desk.documents.layouts import BY_FORMAT, Check, Layout, Span


@dataclass(frozen=True)
class Zone:
    """What goes into a zone; `lines` writes it by the table of layouts."""

    format: str = "TD3"
    code: str = "P"
    issuer: str = "UTO"
    primary: str = "ERIKSSON"
    secondary: str = "ANNA MARIA"
    number: str = "L898902C3"
    nationality: str = "UTO"
    birth: str = "740812"
    sex: str = "F"
    expiry: str = "320415"
    optional: str = ""
    optional_2: str = ""

    @property
    def layout(self) -> Layout:
        return BY_FORMAT[self.format]

    @property
    def lines(self) -> tuple[str, ...]:
        layout = self.layout
        rows = [["<"] * layout.width for _ in range(layout.height)]
        name = self.primary + ("<<" + self.secondary if self.secondary else "")
        values = {
            layout.code: self.code,
            layout.issuer: self.issuer,
            layout.name: name.replace(" ", "<"),
            layout.number: self.number,
            layout.nationality: self.nationality,
            layout.birth: self.birth,
            layout.sex: self.sex,
            layout.expiry: self.expiry,
            layout.optional: self._rest() + self.optional,
        }
        if layout.optional_2:
            values[layout.optional_2] = self.optional_2
        for (line, start, end), value in values.items():
            rows[line][start:end] = value[: end - start].ljust(end - start, "<")
        for check in layout.checks:
            if not (check.field == "number" and self._rest()):
                rows[check.at.line][check.at.start] = _digit(check, rows)
        return tuple("".join(row) for row in rows)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def but(self, **changes: str) -> "Zone":
        return replace(self, **changes)

    def _rest(self) -> str:
        """What a long number puts before the optional data: the rest of it, its check digit and a filler."""
        if len(self.number) <= 9 or not self.layout.long_number:
            return ""
        return self.number[9:] + digits.digit(digits.values(self.number)) + "<"


PASSPORT = Zone()
ID_CARD = Zone("TD1", "I", primary="MUELLER", secondary="KARL", optional="77", optional_2="XY12")
CARD = Zone("TD2", "I", primary="MUELLER", secondary="KARL", optional="7Q")
VISA = Zone("MRVA", "V", optional="6ZE184226B")
SMALL_VISA = Zone("MRVB", "V", optional="5P")
ALL = (PASSPORT, ID_CARD, CARD, VISA, SMALL_VISA)


def put(zone: Zone, span: Span, text: str) -> tuple[str, ...]:
    """Write other characters over a place, without new check digits."""
    rows = list(zone.lines)
    rows[span.line] = rows[span.line][: span.start] + text + rows[span.line][span.start + len(text) :]
    return tuple(rows)


def _digit(check: Check, rows: list[list[str]]) -> str:
    return digits.digit(digits.values("".join("".join(rows[line][start:end]) for line, start, end in check.over)))
