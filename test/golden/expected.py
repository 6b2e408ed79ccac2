#!/usr/bin/env python3
"""The figures that the builder must come to, worked out apart from it, from the rules of docs/method.md alone.

    python3 test/golden/expected.py            writes expected-archival.json and expected-current.json
    python3 test/golden/expected.py --check    says whether they are what this script comes to

It shares no code with the builder, and is in another language, so that a slip in one does not hide in the other.
"""
import csv
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIXTURES = HERE.parent / "fixtures"

# Countries of the archival file, which names them in English only.
CODES = dict(
    line.rsplit(" ", 1)
    for line in """Albania ALB;Argentina ARG;Armenia ARM;Azerbaijan AZE;Brazil BRA;Bulgaria BGR;Colombia COL;Costa Rica CRI;Croatia HRV;
Denmark DNK;El Salvador SLV;Estonia EST;Georgia GEO;Ghana GHA;Guatemala GTM;Hungary HUN;Indonesia IDN;Ireland IRL;Israel ISR;
Italy ITA;Kenya KEN;Lithuania LTU;Macedonia MKD;Moldova MDA;Netherlands NLD;New Zealand NZL;Norway NOR;Panama PAN;Paraguay PRY;
Peru PER;Philippines PHL;Romania ROU;Serbia SRB;Sierra Leone SLE;Slovakia SVK;South Africa ZAF;South Korea KOR;Spain ESP;
Sweden SWE;Tanzania TZA;Trinidad and Tobago TTO;Tunisia TUN;Turkey TUR;UK GBR;Ukraine UKR;Uruguay URY""".replace("\n", "").split(";")
)

MISSING = {"NR": "not-reviewed", "ND": "no-data", "NA": "not-applicable", "Not Applicable": "not-applicable"}
COMPLETION = {
    "not started": "not-started", "limited": "limited", "substantial": "substantial", "complete": "complete",
    "unclear": "no-evidence", "withdrawn": "withdrawn",
}
SPECIFICITY = {"none": "none", "low": "low", "medium": "medium", "high": "high"}
IMPACT = {"none": "none", "minor": "minor", "moderate": "moderate", "transformative": "transformative"}
POTENTIAL = {"unclear": "unclear", "modest": "modest", "substantial": "substantial"}
OPENED = {
    "worsened": "worsened", "worsens": "worsened", "none": "did-not-change", "did not change": "did-not-change",
    "no early results to report yet": "did-not-change", "marginal": "marginal", "major": "major", "outstanding": "outstanding",
}
EARLY = {"no notable results": "no-notable-results", "moderate": "moderate", "significant": "significant"}
YES_NO = {"yes": "yes", "no": "no", "1": "yes", "0": "no"}
VALUES = ["access-to-information", "civic-participation", "public-accountability", "technology"]


def graded(cell, scale, also_missing=()):
    """A grade, or ("missing", reason)."""
    if cell in MISSING:
        return ("missing", MISSING[cell])
    word = re.sub(r"^[a-e]\. ", "", cell.strip().lower())
    if word in also_missing:
        return ("missing", "no-data")
    return scale[word]


def real(value):
    return isinstance(value, str)


def completion(midterm, end):
    """End of term, else midterm; of two reasons for none, the one that says most."""
    end, midterm = graded(end, COMPLETION), graded(midterm, COMPLETION)
    if real(end):
        return f"{end} (end-of-term)"
    if real(midterm):
        return f"{midterm} (midterm)"
    reasons = {end[1], midterm[1]}
    return ("missing", next(reason for reason in ("not-reviewed", "no-data", "not-applicable") if reason in reasons))


def star(cells, year):
    """The first column that holds 0 or 1. Plans from 2019 on carry none."""
    if year >= 2019:
        return "not-rated"
    for cell, formula, stage in cells:
        if cell in ("0", "1"):
            return f"{'starred' if cell == '1' else 'not-starred'} ({formula}, {stage})"
    return "not-rated"


def slug(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).replace("'", "").replace("’", "")
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def tags(header, row, before):
    found = []
    for i in range(header.index("Supporting Institution(s)") + 1, header.index(before)):
        if row[i] == "1" and slug(header[i]) not in found:
            found.append(slug(header[i]))
    return found


def archival(header, row):
    cell = lambda name: row[header.index(name)]
    code, plan, year = CODES[cell("Country")], int(cell("Action Plan Number")), int(cell("Year of submission"))
    return {
        "member": code,
        "plan": f"AP_{code}{plan:02d}",
        "year": year,
        "star": star(
            [
                (cell("Starred (current formula) end of term"), "current", "end-of-term"),
                (cell("Starred (current formula) progress report"), "current", "midterm"),
                (cell("Starred (2015 only)"), "2015", "midterm"),
                (cell("Starred (pre-June 2014 assessments)"), "first", "midterm"),
            ],
            year,
        ),
        "completion": completion(cell("Completion (progress report)"), cell("Completion (end of term)")),
        "potentialImpact": graded(cell("Potential impact"), IMPACT, also_missing=("unclear",)),
        "potentialForResults": ("missing", "no-data"),
        "openedGovernment": graded(cell("Did it open government (end of term only)"), OPENED),
        "earlyResults": ("missing", "no-data"),
        "verifiable": ("missing", "no-data"),
        "specificity": graded(cell("Specificity"), SPECIFICITY),
        "relevant": graded(cell("_Relevant"), YES_NO),
        "values": [v for v, c in zip(VALUES, ["Value -Info", "Value -Part", "Value -Acc", "Value -Tech"]) if cell(c) == "1"],
        "policyAreas": tags(header, row, "Checksum"),
    }


def current(header, row):
    cell = lambda name: row[header.index(name)]
    year = int(cell("Year Of Submission"))
    return {
        "id": cell("Commitment Unique Identifier"),
        "member": cell("Code"),
        "plan": cell("Action Plan ID"),
        "year": year,
        "star": star(
            [
                (cell("Starred (Current Formula) End of Term"), "current", "end-of-term"),
                (cell("Starred (Current Formula) Progress Report"), "current", "midterm"),
                (cell("Starred (2015 Only)"), "2015", "midterm"),
            ],
            year,
        ),
        "completion": completion(cell("Completion (Progress Report)"), cell("Completion (End Of Term)")),
        "potentialImpact": graded(cell("Potential Impact"), IMPACT, also_missing=("unclear",)),
        "potentialForResults": graded(cell("Potential for Results"), POTENTIAL),
        "openedGovernment": graded(cell("Did It Open Government (Overall)"), OPENED),
        "earlyResults": graded(cell("Early Results"), EARLY),
        "verifiable": graded(cell("Verifiable"), YES_NO),
        "specificity": graded(cell("Specificity"), SPECIFICITY),
        "relevant": graded(cell("_Relevant"), YES_NO),
        "values": [
            v
            for v, c in zip(
                VALUES,
                ["OGP Value Access To Information", "OGP Value Civic Participation", "OGP Value Public Accountability", "OGP Value Technology"],
            )
            if cell(c) == "1"
        ],
        "policyAreas": tags(header, row, "Report Publication Year (Progress Report)"),
    }


GRADED = ["completion", "potentialImpact", "potentialForResults", "openedGovernment", "earlyResults", "verifiable", "specificity", "relevant"]


def of(rows, counts):
    rows = list(rows)
    return {"count": sum(1 for row in rows if counts(row)), "of": len(rows)}


def figures(rows):
    """The figures of docs/method.md over some commitments, in the shape of the endpoint's `stats`."""
    tally = lambda field, grades: {g: sum(1 for r in rows if real(r[field]) and r[field].split(" (")[0] == g) for g in grades}
    done = lambda r: r["completion"].split(" (")[0] if real(r["completion"]) else None
    rated = [r for r in rows if r["star"] != "not-rated"]
    starred = [r for r in rated if r["star"].startswith("starred")]
    formulas = Counter(re.search(r"\((\w+),", r["star"]).group(1) for r in starred)
    on_scale = ["not-started", "limited", "substantial", "complete"]
    opened = [r for r in rows if real(r["openedGovernment"])]
    early_only = [r for r in rows if not real(r["openedGovernment"]) and real(r["earlyResults"])]
    strong = sum(1 for r in opened if r["openedGovernment"] in ("major", "outstanding")) + sum(1 for r in early_only if r["earlyResults"] == "significant")
    areas = Counter(area for r in rows for area in r["policyAreas"])
    return {
        "commitments": len(rows),
        "plans": len({r["plan"] for r in rows}),
        "reviewed": sum(1 for r in rows if any(real(r[field]) for field in GRADED)),
        "starred": {
            "count": len(starred),
            "of": len(rated),
            "byFormula": {name: formulas[name] for name in ("current", "2015", "first") if formulas[name]},
        },
        "completion": {
            "high": of((r for r in rows if done(r) in on_scale), lambda r: done(r) in ("substantial", "complete")),
            "grades": tally("completion", on_scale),
            "offScale": tally("completion", ["no-evidence", "withdrawn"]),
            "missing": sum(1 for r in rows if not real(r["completion"])),
        },
        "potentialImpact": {
            "high": of(
                (r for r in rows if real(r["potentialImpact"]) and real(r["relevant"])),
                lambda r: r["relevant"] == "yes" and r["potentialImpact"] in ("moderate", "transformative"),
            ),
            "grades": tally("potentialImpact", list(IMPACT)),
            "missing": sum(1 for r in rows if not real(r["potentialImpact"])),
        },
        "potentialForResults": {
            "high": of((r for r in rows if real(r["potentialForResults"])), lambda r: r["potentialForResults"] == "substantial"),
            "grades": tally("potentialForResults", list(POTENTIAL)),
            "missing": sum(1 for r in rows if not real(r["potentialForResults"])),
        },
        "results": {
            "strong": {"count": strong, "of": len(opened) + len(early_only)},
            "openedGovernment": tally("openedGovernment", ["worsened", "did-not-change", "marginal", "major", "outstanding"]),
            "earlyResults": tally("earlyResults", list(EARLY.values())),
            "missing": len(rows) - len(opened) - len(early_only),
        },
        "verifiable": of(
            (r for r in rows if real(r["verifiable"]) or real(r["specificity"])),
            lambda r: r["verifiable"] == "yes" or r["specificity"] in ("medium", "high"),
        ),
        "relevant": of((r for r in rows if real(r["relevant"])), lambda r: r["relevant"] == "yes"),
        "values": {value: sum(1 for r in rows if value in r["values"]) for value in VALUES},
        "policyAreas": ", ".join(f"{slug} {n}" for slug, n in sorted(areas.items(), key=lambda item: (-item[1], item[0]))),
    }


def coded(row):
    """One commitment on one line, as the test writes the builder's reading of it."""
    shown = lambda v: v if real(v) else f"missing: {v[1]}"
    parts = [row.get("id", ""), row["plan"], str(row["year"]), row["star"], *(shown(row[field]) for field in GRADED), " ".join(row["values"])]
    return " | ".join(parts)


def expected(form):
    with open(FIXTURES / f"coded-{form}.csv", encoding="utf-8", newline="") as file:
        header, *body = csv.reader(file)
    rows = [{"archival": archival, "current": current}[form](header, row) for row in body]
    group = lambda key: {k: [r for r in rows if r[key] == k] for k in sorted({r[key] for r in rows})}
    return {
        "all": {"all": figures(rows)},
        "members": {code: figures(own) for code, own in group("member").items()},
        "plans": {plan: figures(own) for plan, own in group("plan").items()},
        "years": {str(year): figures(own) for year, own in group("year").items()},
        "commitments": {plan: [coded(r) for r in own] for plan, own in group("plan").items()},
    }


def main():
    wrong = []
    for form in ("archival", "current"):
        path = HERE / f"expected-{form}.json"
        short = lambda value: json.dumps(value, separators=(",", ":"))
        # A member, a plan or a year a line, so that a difference can be read.
        lines = lambda group: "{\n" + ",\n".join(f"{short(key)}:{short(value)}" for key, value in group.items()) + "\n}"
        text = "{\n" + ",\n".join(f"{short(key)}:{lines(group)}" for key, group in expected(form).items()) + "\n}\n"
        if "--check" in sys.argv:
            if path.read_text(encoding="utf-8") != text:
                wrong.append(path.name)
        else:
            path.write_text(text, encoding="utf-8")
    if wrong:
        sys.exit(f"{', '.join(wrong)}: not what expected.py comes to; run it and look at the difference.")


if __name__ == "__main__":
    main()
