# SPDX-License-Identifier: MPL-2.0
"""PERF_MET for ordinary targets, as one would write it in Python."""
import re
from decimal import Decimal

import unohelper
from com.sun.star.lang import XServiceInfo
from org.jixiao.bench import XInPython

NAME = "org.jixiao.bench.comp.InPython"
TARGET = re.compile(r"\s*([≥≤=><＝]?)\s*([0-9.]+)\s*(.*?)\s*$")
ACTUAL = re.compile(r"\s*([0-9.]+)\s*(.*?)\s*$")


def number(value, unit):
    """The actual in the target's unit, or None."""
    if isinstance(value, float):
        actual = Decimal("%.15g" % value)
        return actual * 100 if unit == "%" and actual <= 1 else actual
    match = ACTUAL.match(value)
    if match is None or match.group(2) not in ("", unit):
        return None
    return Decimal(match.group(1))


class InPython(unohelper.Base, XServiceInfo, XInPython):
    def __init__(self, context):
        self.context = context

    def met(self, target, actual, unit, profile):
        return self.verdict(target, actual)

    def metColumn(self, target, actual):
        return tuple((self.verdict(t[0], a[0]),) for t, a in zip(target, actual))

    def verdict(self, target, actual):
        match = TARGET.match(target) if isinstance(target, str) else None
        if match is None:
            return None
        sign, digits, unit = match.groups()
        value = number(actual, unit)
        if value is None:
            return None
        wanted = Decimal(digits)
        if sign == "≥":
            met = value >= wanted
        elif sign == "≤":
            met = value <= wanted
        elif sign == ">":
            met = value > wanted
        elif sign == "<":
            met = value < wanted
        else:
            met = value == wanted
        return 1.0 if met else 0.0

    def getImplementationName(self):
        return NAME

    def supportsService(self, service):
        return service == "org.jixiao.bench.InPython"

    def getSupportedServiceNames(self):
        return ("org.jixiao.bench.InPython",)


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(InPython, NAME, ("org.jixiao.bench.InPython",))
