//! Draws every page of the window in every state that matters into a folder, for people to look through:
//!
//! `cargo run --example gallery -- OUTDIR [--locale TAG]… [--look NAME]… [--only PART]…`
//!
//! Without `--locale` and `--look` everything is in English and light. `--look all` is every look, `--only`
//! keeps pages whose name contains PART; `--only drawings` are the screens of the drawn phones.
//!
//! The pictures come from a software Vulkan driver (Debian package `mesa-vulkan-drivers`), like those that
//! the tests compare with. The fonts are those of this computer.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the console")]

#[path = "../tests/support"]
mod support {
    pub mod pages;
    #[allow(dead_code, reason = "other targets use the rest")]
    pub mod person;
    pub mod studio;
}

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use passkey_companion::locale::{Language, Translator};
use passkey_companion::ui::message_cache::MessageCache;
use support::studio::{Fonts, LIGHT, LOOKS, Look};
use support::{pages, studio};

/// Stands for the drawn phones, which are not pages.
const DRAWINGS: &str = "drawings";

struct Wish {
    folder: PathBuf,
    languages: Vec<Language>,
    looks: Vec<Look>,
    parts: Vec<String>,
}

fn main() -> ExitCode {
    match wish(std::env::args().skip(1)).and_then(|wish| draw(&wish)) {
        Ok(count) => {
            println!("{count} pictures");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn wish(arguments: impl Iterator<Item = String>) -> Result<Wish, String> {
    let mut wish =
        Wish { folder: PathBuf::new(), languages: Vec::new(), looks: Vec::new(), parts: Vec::new() };
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--locale" => {
                let tag = value()?;
                wish.languages
                    .push(Language::from_tag(&tag).ok_or_else(|| format!("there is no language {tag}"))?);
            }
            "--look" => match value()?.as_str() {
                "all" => wish.looks.extend(LOOKS),
                name => {
                    let names = LOOKS.map(|look| look.name).join(", ");
                    let found = LOOKS.into_iter().find(|look| look.name == name);
                    wish.looks
                        .push(found.ok_or_else(|| format!("there is no look {name}, only {names} and all"))?);
                }
            },
            "--only" => wish.parts.push(value()?),
            _ if wish.folder.as_os_str().is_empty() && !argument.starts_with('-') => {
                wish.folder = argument.into()
            }
            _ => return Err(format!("what is {argument}?")),
        }
    }
    if wish.folder.as_os_str().is_empty() {
        return Err(String::from(
            "which folder? gallery OUTDIR [--locale TAG]… [--look NAME]… [--only PART]…",
        ));
    }
    if wish.languages.is_empty() {
        wish.languages.push(Language::english());
    }
    if wish.looks.is_empty() {
        wish.looks.push(LIGHT);
    }
    Ok(wish)
}

/// Draws what is wished for; how many pictures that were.
fn draw(wish: &Wish) -> Result<usize, String> {
    if let Some(why) = studio::no_driver() {
        return Err(String::from(why));
    }
    std::fs::create_dir_all(&wish.folder).map_err(|why| format!("{}: {why}", wish.folder.display()))?;
    let wanted =
        |name: &str| wish.parts.is_empty() || wish.parts.iter().any(|part| name.contains(part.as_str()));
    let mut count = 0;
    for &language in &wish.languages {
        for look in &wish.looks {
            for scene in pages::scenes().into_iter().chain(pages::more_scenes()) {
                if wanted(&scene.name) {
                    let mut harness =
                        studio::open_to_draw(scene.session(language), *look, Fonts::System, pages::clock);
                    save(&wish.folder, &scene.name, language, look.name, harness.render()?)?;
                    count += 1;
                }
            }
        }
        if wanted(DRAWINGS) {
            let messages = MessageCache::new(Arc::new(Translator::load(language)));
            for (name, drawing) in pages::drawings(language) {
                let mut harness = studio::open_drawing(&drawing, &messages, Fonts::System, LIGHT);
                save(&wish.folder, &format!("drawn-{name}"), language, LIGHT.name, harness.render()?)?;
                count += 1;
            }
        }
    }
    Ok(count)
}

fn save(
    folder: &Path,
    name: &str,
    language: Language,
    look: &str,
    picture: image::RgbaImage,
) -> Result<(), String> {
    let file = folder.join(format!("{name}.{}.{look}.png", language.tag()));
    picture.save(&file).map_err(|why| format!("{}: {why}", file.display()))?;
    println!("{}", file.display());
    Ok(())
}
