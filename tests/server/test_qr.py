"""QR codes that any reader takes: dark on white, with a quiet zone, and no more than a drawing."""

import re
from xml.etree import ElementTree as ET

import segno

from server import qr

URL = "https://board.example/K7M4PX"
SVG = "{http://www.w3.org/2000/svg}"


def test_one_element_that_fills_its_box() -> None:
    root = ET.fromstring(qr.svg(URL))
    assert f"{SVG}svg" == root.tag
    assert {"viewBox"} == set(root.attrib)


def test_nothing_in_it_but_paths() -> None:
    text = qr.svg(URL)
    assert {f"{SVG}path"} == {child.tag for child in ET.fromstring(text)}
    assert not re.search(r"style|script|href|class|currentColor|<!|<\?", text)


def test_black_on_white_with_four_modules_of_quiet() -> None:
    ground, modules = ET.fromstring(qr.svg(URL))
    size = int(ET.fromstring(qr.svg(URL)).attrib["viewBox"].split()[2])
    assert "#fff" == ground.attrib["fill"]
    assert f"M0 0h{size}v{size}h-{size}z" == ground.attrib["d"]
    assert "#000" == modules.attrib["stroke"]
    assert modules.attrib["d"].startswith("M4 4.5h7")


def test_it_draws_the_modules_of_the_address() -> None:
    code = segno.make_qr(URL, error="m", boost_error=True)
    _, modules = ET.fromstring(qr.svg(URL))
    x, y, dark = 0.0, 0.0, set()
    for step, numbers in re.findall(r"([Mmh])([-\d. ]+)", modules.attrib["d"]):
        values = [float(number) for number in numbers.split()]
        if step == "h":
            dark |= {(int(x) + n - 4, int(y) - 4) for n in range(int(values[0]))}
            x += values[0]
        elif step == "M":
            x, y = values
        else:
            x, y = x + values[0], y + values[1]
    expected = {(x, y) for y, row in enumerate(code.matrix) for x, bit in enumerate(row) if bit}
    assert expected == dark
