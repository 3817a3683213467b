// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace jixiao::addin {

/// There is nobody to ask or to show anything: the office runs without windows.
bool isHeadless();

} // namespace jixiao::addin
