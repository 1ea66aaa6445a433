// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bundles/bundledialog.h"
#include "gui/bundles/bundlespage.h"
#include "gui/diagnosis/diagnosispage.h"
#include "gui/edit/changeactions.h"
#include "gui/edit/editdialog.h"
#include "gui/mainwindow.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/reviewpage.h"
#include "gui/theme.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyview.h"
#include "gui/widgets/focusring.h"
#include "models/runlistmodel.h"
#include "support/examples.h"
#include "support/guitest.h"
#include "topology/analysis.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <functional>

using namespace rd;

namespace {

using WindowPtr = std::shared_ptr<QWidget>;
using Maker = std::function<WindowPtr()>;

struct SignedIn
{
    RunListModel runs;
    MainWindow window{&runs};
    ChangeActions changes{window}; // its menu has a key too
};

template<typename Go>
Maker page(Go go)
{
    return [go]() -> WindowPtr {
        auto shown = std::make_shared<SignedIn>();
        MainWindow &window = shown->window;
        const SnapshotPtr domain = test::troubledDomain();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(domain);
        window.topologyPage()->show(domain, layoutGraph(*domain, {}));
        window.topologyPage()->showAnalysis(analyse(*domain));
        window.bundlesPage()->setSnapshot(domain);
        window.diagnosisPage()->setHosts({QStringLiteral("ipa1.example.test")}, {});
        go(window);
        return {shown, &shown->window};
    };
}

Maker view(const char *button)
{
    return page([button](MainWindow &window) { test::find<QToolButton>(*window.topologyPage(), button)->click(); });
}

Maker change(TopologyEdit::Kind kind)
{
    return [kind]() -> WindowPtr {
        return std::make_shared<EditDialog>(test::troubledDomain(),
                                            TopologyEdit{.kind = kind,
                                                         .suffix = test::exampleSuffix,
                                                         .first = test::exampleId(QStringLiteral("ipa1")),
                                                         .second = test::exampleId(QStringLiteral("ipa2"))});
    };
}

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
}

bool isOwnPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
                      qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent));
}

QList<QWidget *> shownParts(const QWidget &window)
{
    QList<QWidget *> parts;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window && !isOwnPart(*widget))
            parts << widget;
    return parts;
}

/// Where Tab leads, in its order.
QList<QWidget *> tabbedThrough(QWidget &window)
{
    QList<QWidget *> visited;
    constexpr int enough = 160;
    for (int i = 0; i < enough; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now)
            break;
        if (!visited.contains(now))
            visited << now;
        QTest::keyClick(now, Qt::Key_Tab);
        if (window.window() != QApplication::activeWindow())
            break;
    }
    return visited;
}

/// Takes the focus, and gives it to who asks for it.
QImage pictureOf(QWidget &widget, bool focused)
{
    if (focused)
        widget.setFocus(Qt::TabFocusReason);
    else
        widget.clearFocus();
    QCoreApplication::processEvents();
    return widget.grab().toImage();
}

WindowPtr shown(const Maker &make)
{
    WindowPtr window = make();
    window->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
    return window;
}

/// Keys that call more than one thing, with their owners.
QStringList doubledKeys(QWidget &window)
{
    QMultiMap<QString, QString> owners;
    const auto add = [&owners](const QString &text, const QString &owner) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            owners.insert(key.toString(), owner + u' ' + text);
    };
    for (const QWidget *part : shownParts(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            add(button->text(), nameOf(*part));
        else if (const auto *label = qobject_cast<const QLabel *>(part); label && label->buddy())
            add(label->text(), nameOf(*part));
        else if (const auto *menus = qobject_cast<const QMenuBar *>(part))
            for (const QAction *action : menus->actions())
                add(action->text(), QStringLiteral("menu"));
    }
    QStringList doubled;
    for (const QString &key : owners.uniqueKeys())
        if (owners.count(key) > 1)
            doubled << key + QStringLiteral(": ") + owners.values(key).join(QStringLiteral(", "));
    return doubled;
}

} // namespace

Q_DECLARE_METATYPE(Maker)

/// Every page and dialog, used without a mouse and without seeing it.
class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { test::warningsFail(); }
    void everythingIsReachedByTab_data() { windows(); }
    void everythingIsReachedByTab();
    void noTwoThingsHaveTheSameKey_data() { windows(); }
    void noTwoThingsHaveTheSameKey();
    void norInGerman_data() { windows(); }
    void norInGerman();
    void whatHasNoWordsHasAName_data() { windows(); }
    void whatHasNoWordsHasAName();
    void theFocusIsSeen_data() { windows(); }
    void theFocusIsSeen();
    void aScrollBarThatComesLaterDoesNotHideTheFocus();
    void everyServerIsReachedByKeys();

private:
    static void windows();
};

void TestAccessibility::initTestCase()
{
    theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme::Mode::Light);
}

void TestAccessibility::windows()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("sign in") << Maker([]() -> WindowPtr {
        auto shown = std::make_shared<SignedIn>();
        return {shown, &shown->window};
    });
    QTest::newRow("graph") << view("graphButton");
    QTest::newRow("matrix") << view("matrixButton");
    QTest::newRow("tables") << view("tablesButton");
    QTest::newRow("what if") << view("trialButton");
    QTest::newRow("replicas") << page([](MainWindow &window) { window.showReplicas(); });
    QTest::newRow("order") << page([](MainWindow &window) { window.showOrder(); });
    QTest::newRow("preflight") << page([](MainWindow &window) { window.showPreflight(); });
    QTest::newRow("review") << page([](MainWindow &window) { window.showReview(); });
    QTest::newRow("bundles") << page([](MainWindow &window) { window.showBundles(); });
    QTest::newRow("diagnosis") << page([](MainWindow &window) { window.showDiagnosis(); });
    QTest::newRow("logs") << page([](MainWindow &window) { window.showLogs(); });
    QTest::newRow("new link") << change(TopologyEdit::Kind::AddSegment);
    QTest::newRow("filling anew") << change(TopologyEdit::Kind::Reinitialise);
    QTest::newRow("removing a server") << change(TopologyEdit::Kind::RemoveServer);
    QTest::newRow("new bundle") << Maker([]() -> WindowPtr { return std::make_shared<BundleDialog>(test::oneServer()); });
}

void TestAccessibility::everythingIsReachedByTab()
{
    QFETCH(Maker, make);
    const WindowPtr window = shown(make);
    const QList<QWidget *> visited = tabbedThrough(*window);
    QStringList missed;
    for (const QWidget *part : shownParts(*window))
        if (part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) != 0 && !part->focusProxy() && !visited.contains(part) &&
            !part->size().isEmpty())
            missed << nameOf(*part);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestAccessibility::noTwoThingsHaveTheSameKey()
{
    QFETCH(Maker, make);
    const QStringList doubled = doubledKeys(*shown(make));
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

void TestAccessibility::norInGerman()
{
    QFETCH(Maker, make);
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/replica-desk_de")));
    QCoreApplication::installTranslator(&german);
    const QStringList doubled = doubledKeys(*shown(make));
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

void TestAccessibility::whatHasNoWordsHasAName()
{
    QFETCH(Maker, make);
    const WindowPtr window = shown(make);
    QSet<const QWidget *> named;
    for (const QLabel *label : window->findChildren<QLabel *>())
        if (label->buddy())
            named << label->buddy();
    QStringList nameless;
    for (const QWidget *part : shownParts(*window)) {
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        const bool wordless = button
                                  ? button->text().isEmpty()
                                  : qobject_cast<const QLineEdit *>(part) || qobject_cast<const QComboBox *>(part) ||
                                        qobject_cast<const QAbstractItemView *>(part) || qobject_cast<const TopologyView *>(part);
        if (wordless && part->accessibleName().isEmpty() && !named.contains(part) && part->focusPolicy() != Qt::NoFocus)
            nameless << nameOf(*part);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessibility::theFocusIsSeen()
{
    QFETCH(Maker, make);
    const WindowPtr window = shown(make);
    const QList<QWidget *> visited = tabbedThrough(*window);
    QVERIFY(!visited.isEmpty());
    QStringList unseen;
    for (QWidget *part : visited)
        if ((part->focusPolicy() & Qt::TabFocus) != 0 && pictureOf(*part, true) == pictureOf(*part, false))
            unseen << nameOf(*part);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void TestAccessibility::aScrollBarThatComesLaterDoesNotHideTheFocus()
{
    QTreeWidget tree;
    tree.resize(200, 100);
    tree.show();
    QVERIFY(QTest::qWaitForWindowActive(&tree));
    tree.setFocus(Qt::TabFocusReason);
    for (int row = 0; row < 100; ++row)
        tree.addTopLevelItem(new QTreeWidgetItem(QStringList{QString::number(row)}));
    QTRY_VERIFY(tree.verticalScrollBar()->isVisible());
    tree.resize(220, 120);
    QCoreApplication::processEvents();
    const QWidget *top = nullptr; // of the view's parts, as they lie above each other
    for (const QObject *part : tree.children())
        if (const auto *widget = qobject_cast<const QWidget *>(part); widget && widget->isVisible())
            top = widget;
    QVERIFY(qobject_cast<const FocusRing *>(top));
}

void TestAccessibility::everyServerIsReachedByKeys()
{
    const WindowPtr window = shown(view("graphButton"));
    auto *graph = test::find<TopologyView>(*window, "graph");
    graph->setFocus();
    QSet<QString> told;
    while (graph->hasFocus()) {
        QTest::keyClick(graph, Qt::Key_Tab);
        if (graph->hasFocus())
            told << graph->accessibleDescription();
    }
    QCOMPARE(told.size(), test::troubledDomain()->servers.size());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
