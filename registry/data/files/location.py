"""Where a registry is stored, which files are beside it, and whether that place is safe (reliability.md 5, 5)."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.errors import CannotOpen

if TYPE_CHECKING:
    from collections.abc import Iterable

_FAR = re.compile(
    r"(fuse\.)?(nfs\d?|cifs|smb\w*|afs|openafs|afpfs|ncp|ncpfs|webdav|davfs2?|9p|sshfs|coda|ceph|glusterfs|lustre"
    r"|gfs2?|ocfs2|gpfs|beegfs|moosefs|mfs|orangefs|pvfs2|juicefs|rclone|s3fs|gcsfuse|curlftpfs|gvfsd-fuse"
    r"|vboxsf|prl_fs|vmhgfs|vmhgfs-fuse)",
    re.IGNORECASE,
)
"""File systems on which locks and SQLite's write-ahead log cannot be trusted between machines."""

_SYNCED = re.compile(
    r"(onedrive.*|dropbox( \(.*\))?|google ?drive.*|my drive|icloud ?drive|com~apple~clouddocs"
    r"|mobile documents|nextcloud.*|owncloud.*|(naver |네이버 )?mybox|synologydrive)",
    re.IGNORECASE,
)
"""Names of folders that a synchronisation service copies elsewhere while somebody works in them."""


_LINUX_TABLE = Path("/proc/self/mounts")
_OCTAL = re.compile(r"\\([0-7]{3})")


class Mount(NamedTuple):
    """One mounted file system: its mount point, type and options."""

    point: str
    type: str
    options: str = ""


def beside(registry: Path, suffix: str) -> Path:
    """Return the path of the file beside a registry whose name is the registry's with a suffix; links are resolved."""
    real = registry.resolve()
    return real.with_name(real.name + suffix)


def refuse_unsafe_place(path: Path) -> None:
    """Raise CannotOpen when a file is, or would be, on a disk of another machine."""
    real = path.resolve()
    if real.drive.startswith("\\\\") or is_far(mount_of(real, _mounts())):
        raise CannotOpen(code="network_drive", path=path)


def synced_folder(path: Path) -> str | None:
    """Return the name of the folder above a path that looks like one of a synchronisation service; None without."""
    above = [*path.absolute().parents, *path.resolve().parents]
    return next((folder.name for folder in above if _SYNCED.fullmatch(folder.name)), None)


def mount_of(path: Path, mounts: Iterable[Mount]) -> Mount | None:
    """Return the file system of a path: the deepest mount point above it, and of several there the latest."""
    above = [mount for mount in mounts if path.is_relative_to(mount.point)]
    return max(enumerate(above), key=lambda at: (len(Path(at[1].point).parts), at[0]))[1] if above else None


def linux_mounts(table: str) -> tuple[Mount, ...]:
    """Parse the kernel's table of mounted file systems (fstab(5)); blanks in a path are octal escapes."""
    rows = (line.split() for line in table.splitlines())
    return tuple(Mount(_OCTAL.sub(_unescaped, row[1]), row[2], row[3]) for row in rows if len(row) > 3)


def is_far(mount: Mount | None) -> bool:
    """Return whether a file system is on another machine, or shared with one."""
    return mount is not None and (
        _FAR.fullmatch(mount.type) is not None or "remote" in mount.options.split(",")
    )


def _mounts() -> tuple[Mount, ...]:
    if sys.platform == "linux" and _LINUX_TABLE.exists():
        return linux_mounts(_LINUX_TABLE.read_text(encoding="utf-8", errors="surrogateescape"))
    import psutil  # noqa: PLC0415 - loading it takes longer than reading the table above

    return tuple(Mount(disk.mountpoint, disk.fstype, disk.opts) for disk in psutil.disk_partitions(all=True))


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 8))
