"""Addresses: which ones never leave this machine."""

import ipaddress

HERE = "127.0.0.1"
"""This machine, for itself."""


def is_loopback(address: str) -> bool:
    """Whether an address never leaves this machine. A name is not an address, and may lead anywhere."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
