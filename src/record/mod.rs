//! What stays on this computer: the state, the log, the status for MDM, and the one window per person.
//!
//! Nothing in here may end the program. A full disk, a read-only folder, a damaged file or a folder
//! that is not there is a typed error, which somebody else turns into words, and the program goes on
//! in memory.

mod dirs;
mod disk;
pub mod instance;
pub mod log;
pub mod message_box;
pub mod panic;
pub mod redact;
pub mod reminder;
mod saver;
pub mod status;
pub mod store;
mod system_log;

pub use dirs::AppDirs;
pub use saver::{Saver, is_on_disk};
pub use status::Status;
pub use status::file::StatusFile;
pub use store::{Damage, LoadError, Loaded, SaveError, Store};
