"""Places: network drives are refused, synced folders get a warning."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil
import pytest

from registry.data.files.location import (
    Mount,
    beside,
    is_far,
    linux_mounts,
    mount_of,
    refuse_unsafe_place,
    synced_folder,
)
from registry.domain.errors import CannotOpen
from tests.data.disks import small_disk

MOUNTS = (
    Mount("/", "ext4", "rw"),
    Mount("/home", "ext4", "rw"),
    Mount("/home/kim/share", "autofs", "rw"),
    Mount("/home/kim/share", "nfs4", "rw"),
    Mount("/home/kim/share/local disk", "xfs", "rw"),
)


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("/home/kim/r.coopreg", "ext4"),
        ("/home/kim/share/r.coopreg", "nfs4"),
        ("/home/kim/shared/r.coopreg", "ext4"),
        ("/home/kim/share/local disk/r.coopreg", "xfs"),
    ],
)
def test_the_deepest_mount_above_a_file_decides(path: str, type_: str) -> None:
    found = mount_of(Path(path), MOUNTS)
    assert found is not None
    assert found.type == type_


FAR = "nfs nfs4 cifs smb3 smbfs 9p fuse.sshfs afs ncpfs davfs fuse.rclone glusterfs ceph lustre CIFS"


@pytest.mark.parametrize("type_", FAR.split())
def test_network_file_systems_are_far(type_: str) -> None:
    assert is_far(Mount("/x", type_))


@pytest.mark.parametrize(
    "type_", ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "fuseblk", "NTFS", "apfs", "exfat", "vfat"]
)
def test_disks_of_this_computer_are_near(type_: str) -> None:
    assert not is_far(Mount("/x", type_, "rw,noatime"))


def test_the_kernels_table_is_read_as_psutil_reads_it() -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has this table")
    ours = linux_mounts(Path("/proc/self/mounts").read_text(encoding="utf-8"))
    theirs = {(disk.mountpoint, disk.fstype) for disk in psutil.disk_partitions(all=True)}
    assert {(mount.point, mount.type) for mount in ours} == theirs


def test_blanks_in_a_mount_point_are_read() -> None:
    table = "server:/kim /home/kim/local\\040disk nfs4 rw,vers=4.2 0 0\n\nproc /proc proc rw 0 0\n"
    assert linux_mounts(table) == (
        Mount("/home/kim/local disk", "nfs4", "rw,vers=4.2"),
        Mount("/proc", "proc", "rw"),
    )


def test_a_mapped_drive_is_far_whatever_its_file_system() -> None:
    assert is_far(Mount("Z:\\", "NTFS", "rw,remote"))


def test_a_registry_on_a_local_disk_is_accepted_before_it_exists(tmp_path: Path) -> None:
    refuse_unsafe_place(tmp_path / "not yet" / "r.coopreg")
    with small_disk(tmp_path / "disk") as disk:
        refuse_unsafe_place(disk / "r.coopreg")


def test_a_registry_in_a_kernel_s_network_file_system_is_refused() -> None:
    here = next((line.split()[1] for line in _mounted() if is_far(Mount("/", line.split()[2]))), None)
    if here is None:
        pytest.skip("no network file system is mounted here")
    with pytest.raises(CannotOpen, match="network_drive"):
        refuse_unsafe_place(Path(here) / "r.coopreg")


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive",
        "OneDrive - 국방부",
        "Dropbox",
        "Dropbox (Office)",
        "Google Drive",
        "GoogleDrive-kim@x",
        "iCloud Drive",
        "Nextcloud",
    ],
)
def test_a_folder_that_is_copied_away_is_named(tmp_path: Path, name: str) -> None:
    assert synced_folder(tmp_path / name / "registry" / "r.coopreg") == name


def test_a_link_into_a_synced_folder_is_seen(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "in").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox" / "in")
    assert synced_folder(tmp_path / "link" / "r.coopreg") is not None


@pytest.mark.parametrize("name", ["work", "My Dropboxes", "drive", "Documents"])
def test_an_ordinary_folder_gets_no_warning(tmp_path: Path, name: str) -> None:
    assert synced_folder(tmp_path / name / "r.coopreg") is None


def test_what_lies_beside_a_linked_registry_lies_beside_the_real_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "r.coopreg").symlink_to(tmp_path / "real" / "r.coopreg")
    assert beside(tmp_path / "r.coopreg", ".lock") == tmp_path.resolve() / "real" / "r.coopreg.lock"


def _mounted() -> list[str]:
    known = Path("/proc/mounts")
    return known.read_text(encoding="utf-8").splitlines() if known.exists() else []
