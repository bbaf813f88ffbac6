"""Drills of reliability: real kills, full disks, damaged files, each with a control that must fail."""
