"""The time of the office; what is stored is UTC."""

from __future__ import annotations

from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Jakarta")
