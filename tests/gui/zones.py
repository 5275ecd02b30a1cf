"""Zones as counters really get them: misread, through another keyboard layout, shortened, half known. Invented people."""

from __future__ import annotations

from screening_desk.demo import passport
from screening_desk.documents import digits

RIGHT = passport("SPESIMEN", "ELISA JOHANA", "T45X0071", "UTO", "910305", "F", "310314")
MISREAD = RIGHT.replace("T45X0071", "T45XO071")  # a zero read as the letter O
SEVERAL = (  # the specimen of Doc 9303-4 with a Z read as 2: three misreads explain it
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F32041532E184226B<<<<<1"
)
SEVERAL += digits.digit(digits.values("L898902C36" + "7408122" + "3204153" + "ZE184226B<<<<<1"))
RARER = passport("SPESIMEN", "ELISA JOHANA", "327X2Y81", "UTO", "910305", "F", "310314").replace("327X2Y81", "327X2Y8I")
MANY = RIGHT.replace("JOHANA", "J0HAN1")  # in a name a zero may be O, D or Q, and a one I or L
UNEXPLAINED = RIGHT.replace("910305", "910306")  # no look-alike gives the check digit
GERMAN = RIGHT.replace("<", ";").replace("Y", "#").replace("Z", "Y").replace("#", "Z")
UNDECIDED = (  # Y and Z in a name: two layouts make every check digit right
    passport("SPESIMENY", "ELIZA", "T45X0075", "UTO", "910305", "F", "310314").replace("<", ";")
)
SHOUTED = RIGHT.swapcase()
CHILD = passport("SPESIMEN", "MEI", "T45X0072", "UTO", "200305", "F", "310314")
TRUNCATED = passport("SPESIMENSPESIMENSPESIMEN", "ELISA JOHANNES MARIA", "T45X0073", "UTO", "850000", "F", "310314")
UMLAUT = passport("MUELLER", "JOERG", "C01X0006H", "D", "640812", "M", "310228")
ONE_NAME = passport("SPESIMEN", "", "T45X0074", "UTO", "910305", "F", "310314")
LOST = RIGHT.split("\n")[0] + "\n" + RIGHT.split("\n")[1][:30] + RIGHT.split("\n")[1][31:]  # a filler was lost


def visa_of(primary: str = "SPESIMEN", state: str = "UTO", expiry: str = "270120") -> str:
    """An invented MRV-A (ICAO Doc 9303-7 4.2): name line, then number, dates, nothing optional."""
    first = f"V<IDN{primary}<<ELISA<JOHANA".ljust(44, "<")
    parts = [text + digits.digit(digits.values(text)) for text in ("V1234567<", "910305", expiry)]
    return f"{first}\n" + f"{parts[0]}{state}{parts[1]}F{parts[2]}".ljust(44, "<")
