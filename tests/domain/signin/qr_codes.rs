use std::process::Command;

use image::{GrayImage, Luma};
use passkey_companion::signin::qr::{QUIET_ZONE, QrMatrix, encode};

use super::*;

/// Every address the program can build, with parameters at their shortest and longest.
fn addresses() -> Vec<Address> {
    let book = book();
    let longest_user = format!("{}@{}.example.com", "a".repeat(64), "b".repeat(37));
    let all_hints = Hints::new(Some(TENANT), Some("contoso.onmicrosoft.com"), Some(&longest_user)).unwrap();
    let mut all: Vec<Address> = book.every_address().into_iter().cloned().collect();
    for cloud in [Cloud::Public, Cloud::UsGov] {
        for hints in [&Hints::default(), &all_hints] {
            for lang in [None, Some("de"), Some("zh-Hant-TW")] {
                all.push(security_info(book.cloud(cloud), hints, lang).unwrap());
            }
        }
    }
    all.extend([0, 53003, 99_999_999].map(|code| book.error_lookup(code).unwrap()));
    all
}

fn picture(code: &QrMatrix, square: usize) -> GrayImage {
    let side = u32::try_from((code.size + 2 * QUIET_ZONE) * square).unwrap();
    GrayImage::from_fn(side, side, |x, y| {
        let at = |pixel: u32| (pixel as usize / square).checked_sub(QUIET_ZONE);
        let dark = at(x).zip(at(y)).is_some_and(|(column, row)| code.is_dark(column, row));
        Luma([if dark { 0 } else { 255 }])
    })
}

fn read(picture: &GrayImage) -> String {
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(
        picture.width() as usize,
        picture.height() as usize,
        |x, y| picture.get_pixel(u32::try_from(x).unwrap(), u32::try_from(y).unwrap()).0[0],
    );
    let grids = prepared.detect_grids();
    assert_eq!(grids.len(), 1, "one code in the picture");
    grids[0].decode().expect("the code can be read").1
}

#[test]
fn lead_to_exactly_the_address_they_were_made_from() {
    for address in addresses() {
        let code = encode(&address).unwrap();
        assert_eq!(code.dark.len(), code.size * code.size);
        assert_eq!(read(&picture(&code, 4)), address.as_str());
    }
}

#[test]
fn are_read_by_zbar_too() {
    if Command::new("zbarimg").arg("--version").output().is_err() {
        eprintln!("skipped: zbarimg (Debian package zbar-tools) is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (number, address) in addresses().iter().enumerate() {
        let file = folder.path().join(format!("{number}.png"));
        picture(&encode(address).unwrap(), 4).save(&file).unwrap();
        let output = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&file).output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end_matches('\n'), address.as_str());
    }
}

/// The two bits beside the upper left finder that name the error correction level, unmasked.
fn correction(code: &QrMatrix) -> char {
    let bits = (u8::from(code.is_dark(0, 8)) << 1 | u8::from(code.is_dark(1, 8))) ^ 0b10;
    ['M', 'L', 'H', 'Q'][usize::from(bits)]
}

#[test]
fn never_have_less_than_medium_correction_and_more_where_it_is_free() {
    let levels: BTreeSet<char> =
        addresses().iter().map(|address| correction(&encode(address).unwrap())).collect();
    assert!(!levels.contains(&'L'), "{levels:?}");
    assert!(levels.len() > 1, "some addresses leave room for more correction: {levels:?}");
}

#[test]
fn survive_a_smudge() {
    let address = page(&Hints::default(), None);
    let code = encode(&address).unwrap();
    let mut smudged = picture(&code, 4);
    let middle = smudged.width() / 2;
    for x in middle..middle + 12 {
        for y in middle..middle + 12 {
            smudged.put_pixel(x, y, Luma([255]));
        }
    }
    assert_ne!(smudged, picture(&code, 4), "the smudge changes the picture");
    assert_eq!(read(&smudged), address.as_str());
}
