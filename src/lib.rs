//! Passkey Companion: leads an employee, step by step, to a device-bound passkey in Microsoft Authenticator.
//!
//! Rooms, from the ground up; imports point only downwards (a test walks `src/` and checks):
//!
//! | Room | What for |
//! |---|---|
//! | [`enroll`] | the domain: answers + rules + facts -> a plan or an honest stop. Pure. |
//! | `outside` | reading and repeating what others wrote |
//! | `embedded` | the data files and sentences that ship inside the program |
//! | [`policy`], [`content`], [`locale`] | what the organisation declares; the fact base; every sentence |
//! | [`tenant`] | an export of a tenant's settings, read as who will get stuck |
//! | [`record`], [`handout`], [`signin`], [`preflight`] | state on disk; guides as text; every address; checks of this computer |
//! | [`journey`] | the loop: actions in, views out |
//! | [`cli`], [`ui`] | the command line and the window |

pub mod cli;
pub mod content;
mod embedded;
pub mod enroll;
pub mod handout;
pub mod journey;
pub mod locale;
mod outside;
pub mod policy;
pub mod preflight;
pub mod record;
pub mod signin;
pub mod tenant;
pub mod ui;
