namespace Pole.Features.Payments;

/// <summary>Whoever wants to know that money has arrived; told inside the transaction that records it.</summary>
internal interface IMoneyArrived
{
    Task ArrivedAsync(Payment payment, CancellationToken cancel);
}
