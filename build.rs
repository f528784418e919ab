//! Packs the data files and the sentences that ship inside the program, makes the table of messages, and
//! refuses to build with broken content or messages.
//!
//! The content check is the program's own (`src/content`), compiled into this script, so that a wrong
//! data file stops the build with the same words as `passkey-companion content check`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast;

#[allow(dead_code, unused_imports)]
#[path = "src/content/mod.rs"]
mod content;
#[allow(dead_code, unused_imports)]
#[path = "src/enroll/mod.rs"]
mod enroll;
#[allow(dead_code, unused_imports)]
#[path = "src/outside/mod.rs"]
mod outside;

/// The names of `src/embedded`, read from the files themselves.
mod embedded {
    use std::path::Path;

    /// A data file below `assets/`, typed.
    pub fn read<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(name);
        let text = std::fs::read_to_string(&path).map_err(|why| format!("{name}: {why}"))?;
        toml::from_str(&text).map_err(|why| format!("{name}: {why}"))
    }
}
#[path = "packaging/windows/resources.rs"]
mod resources;

/// English message ids and their placeables.
type Messages = BTreeMap<String, BTreeSet<String>>;
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() {
    if let Err(why) = run() {
        println!("cargo::error={why}");
        std::process::exit(1);
    }
}

fn run() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for room in ["assets/content", "assets/tenant", "locales", "src/content", "src/enroll", "src/outside"] {
        println!("cargo::rerun-if-changed={room}");
    }
    let mut packed = Packed { out: out.clone(), files: BTreeMap::new() };
    resources::embed(&root)?;
    let mut messages = BTreeMap::new();
    fs::write(out.join("locales.rs"), locales(&root.join("locales"), &mut messages, &mut packed)?)?;
    check_content(&messages)?;
    for room in ["content", "tenant"] {
        data(&root.join("assets"), room, &mut packed)?;
    }
    fs::write(out.join("packed.rs"), packed.table()?)?;
    Ok(())
}

/// Files as `src/embedded` finds them again.
struct Packed {
    out: PathBuf,
    /// Length when unpacked and where the packed bytes are, by name.
    files: BTreeMap<String, (usize, PathBuf)>,
}

impl Packed {
    fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.out.join(name.replace('/', "-")).with_extension("deflate");
        fs::write(&path, miniz_oxide::deflate::compress_to_vec_zlib(bytes, 10))?;
        self.files.insert(name.to_owned(), (bytes.len(), path));
        Ok(())
    }

    fn table(&self) -> Result<String> {
        let mut code = String::from("pub const FILES: &[(&str, usize, &[u8])] = &[\n");
        for (name, (length, path)) in &self.files {
            writeln!(code, "    ({name:?}, {length}, include_bytes!({:?})),", path.display().to_string())?;
        }
        code.push_str("];\n");
        Ok(code)
    }
}

/// Every data file of a folder and the folders below, as JSON.
fn data(assets: &Path, room: &str, packed: &mut Packed) -> Result<()> {
    for path in sorted(&assets.join(room))? {
        let file = format!("{room}/{}", name(&path));
        if path.is_dir() {
            data(assets, &file, packed)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let table: toml::Table = embedded::read(&file)?;
            let json = serde_json::to_string(&table)?;
            if serde_json::from_str::<toml::Table>(&json)? != table {
                return Err(format!("assets/{file}: has a value that JSON cannot keep").into());
            }
            packed.add(&file, json.as_bytes())?;
        }
    }
    Ok(())
}

fn check_content(messages: &Messages) -> Result<()> {
    let catalog = content::Catalog::embedded()?;
    let args_of = |id: &str| messages.get(id).map(|args| args.iter().cloned().collect());
    let problems = content::validate::validate(&catalog, &args_of);
    for problem in &problems {
        println!("cargo::error=assets/content: {problem}");
    }
    if problems.is_empty() { Ok(()) } else { Err("the content files are not sound".into()) }
}

/// `MESSAGES`: every English id with its arguments, sorted; `LOCALES`: every tag.
fn locales(folder: &Path, messages: &mut Messages, packed: &mut Packed) -> Result<String> {
    // Pseudo-locales are English, changed while formatting (src/locale/translator.rs).
    let mut tags = vec![String::from("ar-XB"), String::from("en-XA")];
    for locale in sorted(folder)? {
        let tag = name(&locale);
        let mut source = String::new();
        for file in sorted(&locale)? {
            if file.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let text = fs::read_to_string(&file)?;
            let resource = fluent_syntax::parser::parse(text.as_str())
                .map_err(|(_, errors)| format!("{}: {errors:?}", file.display()))?;
            if tag == "en" {
                collect(&resource, messages);
            }
            // What begins with # is a comment in Fluent, wherever it stands.
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                source.push_str(line);
                source.push('\n');
            }
        }
        packed.add(&format!("locales/{tag}"), source.as_bytes())?;
        tags.push(tag);
    }
    tags.sort();
    let mut code = String::from("pub const MESSAGES: &[(&str, &[&str])] = &[\n");
    for (id, args) in &*messages {
        writeln!(code, "    ({id:?}, &{:?}),", args.iter().collect::<Vec<_>>())?;
    }
    write!(code, "];\npub const LOCALES: &[&str] = &{tags:?};\n")?;
    Ok(code)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn collect(resource: &ast::Resource<&str>, messages: &mut Messages) {
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry {
            let args = messages.entry(message.id.name.to_owned()).or_default();
            if let Some(pattern) = &message.value {
                pattern_args(pattern, args);
            }
        }
    }
}

fn pattern_args(pattern: &ast::Pattern<&str>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_args(expression, args);
        }
    }
}

fn expression_args(expression: &ast::Expression<&str>, args: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => inline_args(inline, args),
        ast::Expression::Select { selector, variants } => {
            inline_args(selector, args);
            for variant in variants {
                pattern_args(&variant.value, args);
            }
        }
    }
}

fn inline_args(inline: &ast::InlineExpression<&str>, args: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            args.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_args(expression, args),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_args(argument, args);
            }
        }
        _ => {}
    }
}
