"""Case tables of entry: lists, SAR switch, basis of entry, calling visa."""

from datetime import date

from tests.rules.people import CITIZEN, Line, of

FREE, ARRIVAL, VISA, PERMIT = ({"entry_basis": basis} for basis in ("visa_free", "on_arrival", "visa", "permit"))
SAR, MAINLAND = {"sar_passport": "yes"}, {"sar_passport": "no"}

TABLES = {
    "sar_passport": [
        Line("another state", None),
        Line("CHN, not answered", "unanswered", of("CHN"), asks="sar_passport"),
        Line("CHN, SAR", "sar", of("CHN"), given=SAR),
        Line("CHN, not SAR", "mainland", of("CHN"), given=MAINLAND),
        Line("at exit", None, of("CHN"), "departure"),
    ],
    "entry_basis": [
        Line("on the visa-free list", "may_visa_free", of("MYS"), asks="entry_basis"),
        Line("on the other list only", "may_on_arrival", of("D")),
        Line("on no list", "visa_needed", of("UTO")),
        Line("special code", "unclear", of("GBO")),
        Line("unmapped code", "unclear", of("QQQ")),
        Line("CHN, switch open", "unclear", of("CHN")),
        Line("CHN, SAR", "may_visa_free", of("CHN"), given=SAR),
        Line("CHN, not SAR", "may_on_arrival", of("CHN"), given=MAINLAND),
        Line("exempt", "exempt", given={"entry_basis": "exempt"}),
        Line("cleared at the first checkpoint", "cleared", given={"entry_basis": "cleared"}),
        Line("answered", None, of("MYS"), given=FREE),
        Line("no answer of the list", "may_visa_free", of("MYS"), given={"entry_basis": "?"}),
        Line("citizen", None, CITIZEN),
        Line("nationality unknown", None, of("")),
        Line("at exit", None, of("MYS"), "departure"),
    ],
    "visa_free": [
        Line("listed", "ok", of("MYS"), given=FREE, facts={"code": "A1", "days": 30, "until": "2026-12-23"}),
        Line("not listed", "not_listed", of("UTO"), given=FREE, facts={"country": "UTO"}),
        Line("Morocco is not Macao", "not_listed", of("MAR"), given=FREE),
        Line("Macao by its own code", "ok", of("MAC"), given=FREE),
        Line("new on the list, first day", "ok", of("KAZ"), given=FREE, today=date(2026, 7, 9)),
        Line("new on the list, the day before", "not_listed", of("KAZ"), given=FREE, today=date(2026, 7, 8)),
        Line("SAR passport", "ok", of("CHN"), given=FREE | SAR),
        Line("no SAR passport", "not_listed", of("CHN"), given=FREE | MAINLAND),
        Line("switch open", "sar_open", of("CHN"), given=FREE, asks="sar_passport"),
        Line("special code is never not eligible", "unclear", of("GBN"), given=FREE),
        Line("unmapped code is never not eligible", "unclear", of("QQQ"), given=FREE),
        Line("a code typed before changes nothing", "ok", of("MYS"), given=FREE | {"visa_index": "C1"}),
        Line("another basis", None, of("MYS"), given=VISA),
        Line("citizen", None, CITIZEN, given=FREE),
    ],
    "on_arrival": [
        Line("listed", "ok", of("AUS"), given=ARRIVAL, facts={"code": "B1", "until": "2026-12-23"}),
        Line("one-letter Germany is listed", "ok", of("D"), given=ARRIVAL),
        Line("not listed", "not_listed", of("UTO"), given=ARRIVAL),
        Line("CHN is listed", "ok", of("CHN"), given=ARRIVAL | MAINLAND),
        Line("SAR: Hong Kong is listed, Macao is not", "unclear", of("CHN"), given=ARRIVAL | SAR),
        Line("switch open", "sar_open", of("CHN"), given=ARRIVAL),
        Line("special code", "unclear", of("GBD"), given=ARRIVAL),
        Line("Riau Islands", "ok", of("SGP"), given=ARRIVAL | {"visa_index": "f1"}, facts={"days": 7}),
        Line(
            "a code of another kind", "wrong_code", of("AUS"), given=ARRIVAL | {"visa_index": "C1"}, asks="visa_index"
        ),
        Line("a code of no kind", "wrong_code", of("AUS"), given=ARRIVAL | {"visa_index": "C99"}),
        Line("old code without a term", "no_term", of("AUS"), given=ARRIVAL | {"visa_index": "B2"}),
        Line("another basis", None, of("AUS"), given=FREE),
    ],
    "list_age": [
        Line("90 days", None, of("AUS"), given=ARRIVAL, today=date(2026, 11, 21)),
        Line("91 days", "on_arrival", of("AUS"), given=ARRIVAL, today=date(2026, 11, 22), facts={"age": 91}),
        Line("the list not used does not matter", None, of("MYS"), given=FREE),
        Line("visa-free list", "visa_free", of("MYS"), given=FREE, today=date(2027, 2, 23)),
        Line("calling list", "calling", of("NGA"), given=VISA),
        Line("basis not known", None, of("AUS"), today=date(2027, 2, 23)),
        Line("visa of another state", None, given=VISA, today=date(2027, 2, 23)),
    ],
    "calling_visa": [
        Line("with a visa in hand", "confirm", of("NGA"), given=VISA, facts={"country": "NGA"}),
        Line("basis not known", "confirm", of("NGA")),
        Line("with a stay permit", None, of("NGA"), given=PERMIT),
        Line("cleared at the first checkpoint", None, of("NGA"), given={"entry_basis": "cleared"}),
        Line("another state", None, given=VISA),
        Line("taken off the list", None, of("CMR"), given=VISA),
        Line("unmapped code", None, of("QQQ"), given=VISA),
        Line("nationality unknown", None, of(""), given=VISA),
        Line("at exit", None, of("NGA"), "departure"),
    ],
}
