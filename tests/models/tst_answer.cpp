// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answer.h"

#include <QPromise>
#include <QTest>

using namespace carnet;

class AnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesInTheThreadOfItsContext();
    void isDroppedWhenTheContextHasDied();
    void isDroppedWhenNothingWasAnswered();
};

void AnswerTest::comesInTheThreadOfItsContext()
{
    QObject context;
    QPromise<int> promise;
    promise.start();
    int answer = 0;
    onAnswer(promise.future(), &context, [&answer](int value) { answer = value; });
    promise.addResult(42);
    promise.finish();
    QCOMPARE(answer, 0); // from the event loop, never from inside the call
    QTRY_COMPARE(answer, 42);
    QTRY_VERIFY(context.children().isEmpty());
}

void AnswerTest::isDroppedWhenTheContextHasDied()
{
    auto context = std::make_unique<QObject>();
    QPromise<int> promise;
    promise.start();
    bool isCalled = false;
    onAnswer(promise.future(), context.get(), [&isCalled](int) { isCalled = true; });
    context.reset();
    promise.addResult(42);
    promise.finish();
    QTest::qWait(0);
    QVERIFY(!isCalled);
}

void AnswerTest::isDroppedWhenNothingWasAnswered()
{
    QObject context;
    bool isCalled = false;
    {
        QPromise<int> promise;
        promise.start();
        onAnswer(promise.future(), &context, [&isCalled](int) { isCalled = true; });
    } // a promise that dies cancels its future
    QTRY_VERIFY(context.children().isEmpty());
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
