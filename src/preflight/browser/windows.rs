//! Windows: the choice and the list of browsers as the registry has them.

#![allow(unsafe_code, reason = "Win32 calls")]

use std::path::Path;

use windows::Win32::Storage::FileSystem::{
    GetFileVersionInfoSizeW, GetFileVersionInfoW, VS_FIXEDFILEINFO, VerQueryValueW,
};
use windows::core::{HSTRING, w};
use windows_registry::{CLASSES_ROOT, CURRENT_USER, Key, LOCAL_MACHINE};

use super::{Environment, InstalledBrowser};

const CLIENTS: &str = r"SOFTWARE\Clients\StartMenuInternet";
const CHOICE: &str = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice";

/// Browsers, the one that will open first.
pub(super) fn find(_: &Environment) -> Vec<InstalledBrowser> {
    let mut found: Vec<InstalledBrowser> = Vec::new();
    for root in [CURRENT_USER, LOCAL_MACHINE] {
        let Ok(clients) = root.open(CLIENTS) else { continue };
        let Ok(names) = clients.keys() else { continue };
        for browser in names.filter_map(|id| read(&clients, &id)) {
            if !found.iter().any(|known| known.command == browser.command) {
                found.push(browser);
            }
        }
    }
    let chosen = chosen_program();
    found.sort_by_key(|browser| browser.command.first() != chosen.as_ref());
    found
}

/// The version that the program file carries.
pub(super) async fn version(_: &Environment, browser: &InstalledBrowser) -> Option<String> {
    let program = browser.command.first()?.clone();
    tokio::task::spawn_blocking(move || file_version(&program)).await.ok()?
}

fn read(clients: &Key, id: &str) -> Option<InstalledBrowser> {
    let key = clients.open(id).ok()?;
    let program = program(&key.open(r"shell\open\command").ok()?.get_string("").ok()?)?;
    // Internet Explorer is still listed and opens Edge.
    if id.eq_ignore_ascii_case("IEXPLORE.EXE") || !Path::new(&program).exists() {
        return None;
    }
    let name = key.get_string("").unwrap_or_else(|_| id.to_owned());
    Some(InstalledBrowser { id: id.to_owned(), name, command: vec![program] })
}

fn chosen_program() -> Option<String> {
    let class = CURRENT_USER.open(CHOICE).ok()?.get_string("ProgId").ok()?;
    program(&CLASSES_ROOT.open(format!(r"{class}\shell\open\command")).ok()?.get_string("").ok()?)
}

/// The program of a command line such as `"C:\…\chrome.exe" --single-argument %1`.
fn program(command: &str) -> Option<String> {
    let command = command.trim();
    let program = match command.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => command.split(" -").next()?.trim_end_matches("%1").trim(),
    };
    (!program.is_empty()).then(|| program.to_owned())
}

fn file_version(program: &str) -> Option<String> {
    let path = HSTRING::from(program);
    // SAFETY: the path ends with a zero and outlives the call.
    let size = unsafe { GetFileVersionInfoSizeW(&path, None) };
    let mut block = vec![0_u8; usize::try_from(size).ok().filter(|size| *size > 0)?];
    // SAFETY: the block has the size that is passed on.
    unsafe { GetFileVersionInfoW(&path, None, size, block.as_mut_ptr().cast()) }.ok()?;
    let mut info = std::ptr::null_mut();
    let mut length = 0;
    // SAFETY: the block was filled above and outlives what is pointed to; both results are written before use.
    let found = unsafe { VerQueryValueW(block.as_ptr().cast(), w!("\\"), &raw mut info, &raw mut length) };
    if !found.as_bool() || info.is_null() || usize::try_from(length).ok()? < size_of::<VS_FIXEDFILEINFO>() {
        return None;
    }
    // SAFETY: not null, long enough, inside the block; may lie unaligned.
    let info = unsafe { info.cast::<VS_FIXEDFILEINFO>().read_unaligned() };
    let (high, low) = (info.dwFileVersionMS, info.dwFileVersionLS);
    Some(format!("{}.{}.{}.{}", high >> 16, high & 0xffff, low >> 16, low & 0xffff))
}
